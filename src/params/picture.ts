/** The kinds of pictures at fixed addresses. */
export const match = (param: string): param is 'png' | 'svg' => param === 'png' || param === 'svg';
