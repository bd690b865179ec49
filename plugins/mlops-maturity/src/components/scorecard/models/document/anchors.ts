/** Where an area begins in its model's document; practices have their own id as theirs. */
export const areaAnchor = (area: string) => `area-${area}`;
