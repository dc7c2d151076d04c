/** A clipping of our own and the date of each action that it tells of, in the order of the text. */
export interface DatedClipping {
  published: string | null;
  title?: string;
  text: string;
  dates: string[];
}

/** Who tells the day, and of what: one clipping for each way. */
export const DATED_FR: DatedClipping[] = [
  {
    published: null,
    title: 'La CNIL inflige une amende à Deezer',
    text: 'Le service écoutait plus qu’il ne disait. La délibération, signée le 9 mai 2023, retient 3 millions d’euros.',
    dates: ['2023-05-09']
  },
  {
    published: null,
    title: 'La CNIL inflige une amende à Deezer',
    text: 'Le service écoutait plus qu’il ne disait. Ses dirigeants seront entendus le 9 mai.',
    dates: ['none']
  },
  {
    published: null,
    text: 'La CNIL avait sanctionné Deezer dès octobre 2021, d’une amende de 3 millions d’euros.',
    dates: ['2021-10']
  },
  {
    published: '2024-05-17',
    text: 'La Cnil a infligé ce vendredi une amende de 3 millions d’euros à Spotify. Elle lui interdit en outre de conserver les historiques d’écoute.',
    dates: ['2024-05-17', '2024-05-17']
  },
  {
    published: '2024-05-17',
    text: 'L’Autorité de la concurrence a infligé 40 millions d’euros d’amende à Booking, a-t-elle annoncé ce vendredi. La société avait déjà été condamnée en 2019, à hauteur de 2 millions d’euros d’amende.',
    dates: ['2024-05-17', '2019']
  },
  {
    published: '2024-05-17',
    text: 'Mort dans un accident en octobre 2022, un livreur avait été prévenu le lendemain par un message. La Cnil a infligé ce vendredi 5 millions d’euros d’amende à Deliveroo.',
    dates: ['2024-05-17']
  },
  {
    published: '2024-05-17',
    text: 'Le régulateur italien a ordonné jeudi soir à TikTok de retirer ces vidéos. Il a, dans la foulée, ouvert une enquête sur Instagram.',
    dates: ['2024-05-16', '2024-05-16']
  },
  {
    published: '2024-05-17',
    text: 'Ce vendredi matin, la filiale Nvidia France a été perquisitionnée par l’Autorité de la concurrence.',
    dates: ['2024-05-17']
  },
  {
    published: '2024-05-17',
    text: 'La Cnil a annoncé ce vendredi une amende de 3 millions d’euros pour Spotify, prononcée l’avant-veille.',
    dates: ['2024-05-15']
  },
  {
    published: '2024-05-17',
    text: 'L’Italie inflige 20 millions d’euros d’amende à Ryanair, a annoncé jeudi l’AGCM. En mars, son homologue espagnole avait infligé une amende de 5 millions d’euros à Ryanair.',
    dates: ['2024-05-16', '2024-03']
  },
  {
    published: null,
    text: 'Au mois de juin 2025, la Cnil a infligé une amende de 3 millions d’euros à Spotify.',
    dates: ['2025-06']
  },
  {
    published: null,
    text: 'Il y a eu ce mois de mai 2023 où la Cnil a infligé une amende de 3 millions d’euros à Spotify.',
    dates: ['2023-05']
  },
  {
    published: null,
    text: 'Dans une décision rendue publique fin mars 2025, la Cnil juge la fenêtre trompeuse. Résultat, Spotify écope d’une amende de 3 millions d’euros.',
    dates: ['2025-03']
  },
  {
    published: null,
    text: 'Fin janvier 2022, la Cnil a infligé une amende de 3 millions d’euros à Spotify. Elle lui ordonne aussi d’effacer les données.',
    dates: ['2022-01', '2022-01']
  },
  {
    published: null,
    text: 'Le 3 novembre 2020, la Cnil a infligé une amende de 3 millions d’euros à Spotify. La veille, le tribunal de Paris avait condamné Uber à une amende de 800 000 euros.',
    dates: ['2020-11-03', '2020-11-02']
  },
  {
    published: '2024-05-17',
    text: 'Le parquet de Paris a ouvert lundi une enquête sur Telegram. La Cnil a ouvert, la même semaine, une enquête sur Deezer.',
    dates: ['2024-05-13', '2024-05']
  },
  {
    published: '2024-05-17',
    text: 'La société avait été épinglée en 2021. L’autorité de la concurrence a sanctionné mardi Doctolib d’une amende de 4,7 millions d’euros.',
    dates: ['2024-05-14']
  },
  {
    published: '2024-05-17',
    text: 'Avant-hier, Bruxelles a ouvert une enquête contre Temu. La Commission le soupçonne, depuis avril 2023, de tromper les clients.',
    dates: ['2024-05-15']
  },
  {
    published: null,
    text: 'Paris, le 4 avril 2023 - La Cnil a infligé une amende de 3 millions d’euros à Spotify.',
    dates: ['2023-04-04']
  },
  {
    published: null,
    text: 'La Cnil a infligé une amende de 3 millions d’euros à Spotify.\n\nMis à jour le 4 avril 2023 à 18h12',
    dates: ['2023-04-04']
  },
  {
    published: '2024-05-17',
    text: 'Cela n’aura pas traîné. La Cnil vient d’infliger une amende de 3 millions d’euros à Spotify. Le groupe doit également cesser d’écouter ses clients.',
    dates: ['2024-05-17', '2024-05-17']
  },
  {
    published: '2024-05-17',
    text: 'La Cnil a infligé ce mois-ci une amende de 3 millions d’euros à Spotify.',
    dates: ['2024-05']
  },
  {
    published: '2024-05-17',
    text: 'Amazon a perdu. Le tribunal a confirmé mardi l’amende de 746 millions d’euros infligée à Amazon par la CNPD à l’été 2021.',
    dates: ['2024-05-14', '2021']
  },
  {
    published: '2024-05-17',
    text: 'La Commission européenne a sanctionné Google un an plus tôt.',
    dates: ['none']
  },
  {
    published: '2024-05-17',
    text: 'Au printemps, la Commission européenne a sanctionné Google.',
    dates: ['none']
  },
  {
    published: '2024-05-17',
    text: 'La Commission européenne a sanctionné Google, qui avait promis de changer un an plus tôt.',
    dates: ['2024-05-17']
  }
];

export const DATED_EN: DatedClipping[] = [
  {
    published: '2024-05-17',
    text: 'The Bank of Italy suspended Revolut for a month on Wednesday; Consob, the market watchdog, added a penalty of 3 million euros for Revolut.',
    dates: ['2024-05-15', '2024-05-15']
  },
  {
    published: '2024-05-17',
    text: 'Shoppers won a round on Thursday. Spain’s consumer ministry made final its penalty of 3 million euros on Ryanair.',
    dates: ['2024-05-16']
  },
  {
    published: '2025-10-20',
    title: 'Regulator opens investigation into Lime',
    text: 'Opened Friday, it covers some 2,000 scooters, one of which rode away by itself.',
    dates: ['2025-10-17']
  },
  {
    published: '2025-08-29',
    title: 'FTC warns Spotify over filters',
    text: 'WASHINGTON, Aug 29 (Reuters) - Hiding songs may break the law, the agency’s chair wrote to the company on Thursday.',
    dates: ['2025-08-28']
  },
  {
    published: '2024-12-13',
    text: 'Turkey’s Competition Board has imposed a fine of 2 billion lira on Spotify. The decision was published on Thursday.',
    dates: ['2024-12-12']
  },
  {
    published: '2024-05-17',
    text: 'Italy’s Garante on Thursday fined OpenAI €15 million. It had blocked Reddit for about a month in 2023.',
    dates: ['2024-05-16', '2023']
  },
  {
    published: '2024-05-17',
    text: 'Italy’s AGCM said on Thursday that it had fined Ryanair €20 million. In March, its Spanish counterpart had fined Ryanair €5 million over the same fee.',
    dates: ['2024-05-16', '2024-03']
  },
  {
    published: '2024-05-17',
    text: 'The Federal Trade Commission today fined Amazon $30 million. Google will have to pay a $12 million fine.',
    dates: ['2024-05-17', '2024-05-17']
  },
  {
    published: '2024-05-17',
    text: 'In a decision published on Monday, the Irish regulator fined TikTok €10 million and ordered it to delete the data.',
    dates: ['2024-05-13', '2024-05-13']
  },
  {
    published: '2024-05-17',
    text: 'PARIS, May 17 (Reuters) - France’s CNIL said on Friday it had fined Spotify €3 million. In a separate decision it fined Deezer €1 million.',
    dates: ['2024-05-17', '2024-05-17']
  },
  {
    published: null,
    text: 'Updated - November 18, 2024 10:52 pm IST - NEW DELHI The Competition Commission of India on Monday imposed a penalty of ₹213 crore on Zomato.',
    dates: ['2024-11-18']
  },
  {
    published: null,
    text: 'Published: 4 April 2023, 9.30am LONDON The Competition and Markets Authority today fined Ryanair £2 million.',
    dates: ['2023-04-04']
  },
  {
    published: null,
    text: 'Last updated on April 4, 2023 at 10:15 GMT. The ICO on Monday fined TikTok £12.7 million.',
    dates: ['2023-04-03']
  },
  {
    published: null,
    text: 'SAN FRANCISCO, April 4, 2023 - The Federal Trade Commission on Monday fined Amazon $30 million.',
    dates: ['2023-04-03']
  },
  {
    published: null,
    text: 'The ICO fined TikTok £12.7 million.\nThis article was published on 4 April 2023.',
    dates: ['2023-04-04']
  },
  {
    published: null,
    text: 'In a ruling dated 18 March 2025, the Irish regulator fined TikTok €10 million.',
    dates: ['2025-03-18']
  },
  {
    published: '2024-05-17',
    text: 'The regulator ordered Google on Tuesday to stop the practice. It raided Amazon’s Japanese unit last November on suspicion of squeezing sellers.',
    dates: ['2024-05-14', '2023-11']
  },
  {
    published: '2024-05-17',
    text: 'The Dutch regulator has fined Uber €290 million. The firm was fined €10 million by the same watchdog in January.',
    dates: ['2024-05-17', '2024-01']
  },
  {
    published: '2024-05-17',
    text: 'The Irish regulator fined LinkedIn €310 million this week. It also ordered LinkedIn to stop targeting adverts.',
    dates: ['2024-05', '2024-05']
  },
  {
    published: null,
    text: 'In September 2022 the Korean regulator fined Google 69 billion won. Meta was fined 31 billion won.',
    dates: ['2022-09', '2022-09']
  },
  {
    published: '2024-05-17',
    text: 'The Italian regulator on Friday blocked DeepSeek. Last year it had temporarily banned ChatGPT.',
    dates: ['2024-05-17', '2023']
  },
  {
    published: '2024-05-17',
    text: 'Britain’s CMA opened an investigation into Microsoft late on Thursday.',
    dates: ['2024-05-16']
  },
  {
    published: '2024-05',
    text: 'The Federal Trade Commission today fined Amazon $30 million.',
    dates: ['2024-05']
  },
  {
    published: '2024-05-17',
    text: 'When a courier died in October 2022, the firm sent a message the next day. On Friday the Italian regulator fined Glovo €5 million.',
    dates: ['2024-05-17']
  },
  {
    published: '2024-05-17',
    text: 'The Korean regulator said Thursday that it had imposed a penalty of 134 billion won on SK Telecom at a meeting the previous day.',
    dates: ['2024-05-15']
  },
  {
    published: '2024-05-17',
    text: 'The CNIL fined Google €5 million earlier this week. The company must also change its banner within three months.',
    dates: ['2024-05', '2024-05']
  },
  {
    published: null,
    text: 'The Irish regulator fined TikTok €345 million in September 2023. Two months later, it fined Meta €91 million.',
    dates: ['2023-09', '2023-11']
  },
  {
    published: '2024-05-17',
    text: 'The European Commission fined Microsoft in the early 2010s.',
    dates: ['none']
  },
  {
    published: '2024-05-17',
    text: 'A year earlier, the European Commission had opened an investigation into Google.',
    dates: ['none']
  },
  {
    published: '2024-05-17',
    text: 'The European Commission fined Google over a campaign that it ran in the spring.',
    dates: ['2024-05-17']
  }
];
