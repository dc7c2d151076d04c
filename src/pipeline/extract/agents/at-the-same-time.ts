/** « Le même jour, elle », “At the same time, A was told to”: what a sentence tells as well of whoever acted before, whatever stands between the two. */
export const AT_THE_SAME_TIME =
  /^[«"\s]*(?:le même jour|le jour même|au même moment|en même temps|dans le même temps|dans la foulée|(?:on\s)?(?:the|that) same day|at the same time|in the same (?:decision|ruling|breath)|dans la même décision)(?:,\s|\s(?=it\s|they\s|elle\s|il\s))/iu;
