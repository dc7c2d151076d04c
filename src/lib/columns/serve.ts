import { asEngineError } from '../db/engine-error.ts';
import { Answers } from './answers.ts';
import type { ColumnAnswers, ColumnReply, ColumnRequest } from './messages.ts';
import { openAt, readCorpus, readQuotes } from './read-corpus.ts';
import { readTexts } from './read-texts.ts';

/** Where requests come from and answers go: the scope of a worker, or one end of a channel. */
export interface Port {
  listen(listener: (request: ColumnRequest) => void): void;
  send(reply: ColumnReply, transfer: Transferable[]): void;
}

/** Answers requests, one after another; only texts are read beside them, which may take long. */
export function serveColumns({ listen, send }: Port): void {
  let answers: Answers | null = null;
  let last: Promise<void> = Promise.resolve();
  listen((request) => {
    if (request.ask === 'texts') void reply(request);
    else last = last.then(() => reply(request));
  });

  async function reply(request: ColumnRequest): Promise<void> {
    const { id } = request;
    try {
      const answer = await answerTo(request);
      send({ id, answer }, buffersOf(answer));
      if (request.ask === 'open') answers?.warm();
    } catch (cause) {
      const { reason, message, cause: own } = asEngineError(cause, 'crashed', 'the columns did not answer');
      send({ id, failure: { reason, message, cause: own } }, []);
    }
  }

  async function answerTo(request: ColumnRequest): Promise<ColumnAnswers[keyof ColumnAnswers]> {
    if (request.ask === 'open') {
      const open = openAt(request.urls);
      const corpus = await readCorpus(open);
      answers = new Answers(corpus, {
        quotes: () => readQuotes(open),
        texts: (onprogress) => readTexts(open, onprogress)
      });
      const layouts = { single: answers.layout({ group: false }), grouped: answers.layout({ group: true }) };
      return { dataset: corpus.dataset, layouts };
    }
    if (!answers) throw new Error('the columns are not open');
    if (request.ask === 'texts') {
      await answers.readTexts((progress) => send({ id: request.id, progress }, []));
      return null;
    }
    if (request.ask === 'base') return answers.base(request.options, request.anyStatus);
    const { filter, options } = request;
    if (request.ask === 'list') return answers.list(filter, options, request.length);
    if (request.ask === 'rows') return answers.rows(filter, options, request.length);
    if (request.ask === 'sentences') return answers.sentences(filter, options, request.marked);
    return request.ask === 'count'
      ? answers.count(filter, options, request.own)
      : answers.ranges(filter, options);
  }
}

/** The memory behind every typed array of an answer: handed over instead of copied. */
function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) found.add(part.buffer as ArrayBuffer);
    else if (typeof part === 'object' && part !== null && !Array.isArray(part) && !(part instanceof Map))
      Object.values(part).forEach(look);
  };
  look(value);
  return [...found];
}
