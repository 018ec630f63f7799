/** The page for addresses that are none. */
export const notFound = {
  title: "This page does not exist",
  text: "The address may be misspelt. Country pages end in a three-letter code, such as /countries/arg/. Search for a country, or start from one of these lists.",
  description: "The page was not found; ways to find what you were looking for.",
  frozen:
    "Addresses that begin with /v/ show charts as one release of the data had them. Those of the newest release are at the same address without /v/ and the code after it."
};
