/**
 * First names frequent in the French and English press: what follows one is a surname (« Jack London », « Enzo Ferrari »).
 * Left out: those that are words as well (Will, May, Grace) and those that places share (Florence, Jordan).
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Aaron Adam Adèle Adrian Adrien Agnès Alain Alan Albert Alejandro Alessandro Alex Alexander Alexandra Alexandre Alexis Alfred Alice
   Alison Allen Amanda Amélie Amy Ana Anaïs Anders Andrea Andreas Andrew Andy Angela Angus Anita Ann Anna Anne Annie Anthony Antoine
   Anton Antonio Arianna Ariane Arnaud Arthur Aude Audrey Aurélie Aurélien Barack Barbara Barney Barry Bastien Béatrice Ben Benjamin
   Benoît Bernard Bernie Betty Beth Bob Boris Brad Brandon Brian Brigitte Bruce Bruno Bryan Camille Carl Carla Carlos Carol Carole Caroline
   Catherine Cathy Cécile Cédric Céline Chantal Charles Chloé Chris Christian Christiane Christie Christine Christophe Christopher Claire
   Clara Claude Claudia Clément Coco Colette Colin Coralie Corinne Craig Cyril Damien Dan Daniel Danielle Dave David Deborah Delphine Denis Dennis
   Denzel Derek Diana Diane Didier Dmitri Dominic Dominique Don Donald Donna Dorothée Doug Douglas Dylan Ed Eddie Édouard Edouard Edward Edwin
   Élisabeth Elisabeth Elizabeth Ellen Élodie Elon Elsa Émilie Emily Emma Emmanuel Emmanuelle Enzo Eric Éric Erica Erik Ernest Esther
   Étienne Etienne Eugène Eva Evan Éva Ève Evelyn Fabien Fabrice Fanny Félix Felix Ferdinand Fernando Fiona Francis Francisco Franck François
   Françoise Frank Franz Fred Frédéric Frédérique Frederick Friedrich Gabriel Gabrielle Gaël Gary Gavin Gemma Geoff Geoffrey George Georges Gérald
   Gerald Gérard Gerard Géraldine Gerhard Gilbert Gilles Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Greg Gregory Grégory Guillaume Gustave
   Guy Hannah Hans Harold Harriet Harrison Harry Hélène Helen Helena Henri Henry Herbert Hervé Hillary Howard Hubert Hugh Hugo Ian Igor Inès Ingrid
   Irène Isaac Isabelle Ivan Jack Jacqueline Jacques Jake James Jamie Jan Jane Janet Jason Javier Jay Jean Jeanne Jeff Jeffrey Jennifer
   Jenny Jeremy Jérémy Jérôme Jess Jesse Jessica Jill Jim Jimmy Joachim Joan Joanna Jo Joe Joël Joëlle Johan Johann John Johnny Jon Jonas Jonathan
   José Jose Joseph Josh Joshua Josiane Juan Judith Jules Julia Julian Julie Julien Juliette Justin Justine Karen Karim Karine Karl Kate Katherine Kathleen
   Kathy Katie Keith Kelly Ken Kenneth Kevin Kim Klaus Kyle Lara Larry Laura Laure Lauren Laurence Laurent Lawrence Léa Lee Léo Leo Léon Leon Leonard Léonard
   Leonardo Leslie Lewis Liam Liliane Linda Linus Lionel Lisa Liz Lloyd Loïc Lou Louis Louise Luc Luca Lucas Lucie Lucien Lucy Luis Luke Lydia Lynn Madeleine
   Maggie Malcolm Marc Marcel Marco Margaret Margaux Margrethe Maria Marie Marilyn Marina Marine Mario Marion Marissa Mark Marlène Martha Martin Martina Martine Mary Masayoshi
   Mathieu Mathilde Matt Matteo Matthew Matthias Matthieu Maud Maurice Max Maxime Maya Meg Megan Mehdi Mélanie Mélissa Melinda Melissa Michael Michel Michèle Michelle Miguel Mike Mikhail
   Mireille Mitch Mohamed Mohammed Monica Monique Morgane Moritz Muriel Myriam Nadia Nadine Nancy Naomi Natacha Natalie Nathalie Nathan Neil Nicholas Nick Nicola Nicolas
   Nicole Nigel Nikola Nina Noah Noam Noël Nora Norman Octave Odile Oleg Oliver Olivia Olivier Oscar Otto Pablo Pamela Pascal Pascale Patrice Patricia Patrick Paul
   Paula Pauline Pavel Pedro Peggy Perry Pete Peter Phil Philip Philippe Phillip Pierre Rachel Rachid Ralph Raphaël Raymond Rebecca Régis Rémi Rémy Renaud René Renée
   Ricardo Richard Rick Rob Robert Roberto Robin Rodolphe Rodrigo Roger Roland Roman Romain Ron Ronald Rosa Ross Roy Rudolf Rudy Rupert Ruth Ryan Sabine Sabrina Sally Sam Samantha Samm Samuel
   Sandra Sandrine Sara Sarah Satya Scott Sean Sébastien Ségolène Serge Sergey Sergio Seth Shannon Sharon Sheryl Simon Simone Solène Sonia Sophia Sophie Spencer Stan Stanislas Stanley Stefan
   Stella Stephanie Stéphane Stéphanie Stephen Steve Steven Stewart Stuart Sundar Susan Susanna Suzanne Sven Sylvain Sylvie Tara Ted Teresa Terry Tessa Thérèse Thibault Thibaut Thierry Thomas
   Tiffany Tim Timothy Tina Tobias Todd Tom Tommy Tony Tracy Travis Trevor Tristan Tyler Ursula Valentin Valérie Valeria Vanessa Vera Véronique Vicky Victor Viktor Vincent Virginie Vladimir Wallace Walter
   Wanda Warren Wayne Wendy Werner Wesley William Willy Winston Wolfgang Xavier Yann Yannick Yasmine Yves Yvette Yvonne Zachary Zoé`.split(
    /\s+/
  )
);

/** « M. Carrefour », « Mrs Washington »: the name that follows is a person's. */
export const CIVIL_TITLES: ReadonlySet<string> = new Set(
  'M MM Mme Mlle Mr Mrs Ms Miss Dr Sir Lord Lady Me Mgr Messrs Monsieur Madame Mademoiselle'.split(' ')
);
