declare module 'jsonld' {
  const jsonld: {
    expand(
      document: unknown,
      options: {
        base: string;
        documentLoader: (url: string) => Promise<{ contextUrl: undefined; documentUrl: string; document: unknown }>;
      },
    ): Promise<unknown[]>;
  };
  export = jsonld;
}
