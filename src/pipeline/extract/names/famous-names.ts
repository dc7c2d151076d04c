/**
 * Surnames and groups that reports name without a first name or a word of what they are: “fined Trump $355 million”, “hits Hezbollah with
 * sanctions”. None of them is a company where no gazetteer says so.
 */
export const FAMOUS_NAMES: ReadonlySet<string> = new Set(
  `Trump Biden Obama Bush Clinton Reagan Harris Vance Pence Giuliani Netanyahu Putin Poutine Zelensky Zelenskyy Medvedev Navalny Xi Modi Musk Zuckerberg Bezos Gates
   Altman Bankman-Fried Zhao Madoff Epstein Weinstein Assange Snowden Bolsonaro Lula Milei Maduro Merkel Scholz Merz Johnson Sunak Starmer Farage Thatcher
   Meloni Berlusconi Salvini Erdogan Orban Orbán Duterte Marcos Macron Sarkozy Hollande Chirac Fillon Juppé Mélenchon Zemmour Bardella Bayrou Barnier Attal Borne
   Castex Darmanin Lecornu Retailleau Dati Depardieu Balkany Cahuzac Carlos Ghosn Khashoggi Assad Kadhafi Gaddafi Saddam Khamenei Hamas Hezbollah Houthi Houthis Taliban Talibans
   Daech Wagner Greenpeace Interpol Europol Wikileaks WikiLeaks Ronaldo Messi Neymar Mbappé Djokovic Verstappen Hamilton Harvard Yale Columbia Stanford Oxford Cambridge`.split(
    /\s+/
  )
);
