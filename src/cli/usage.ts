/** Help texts. */
export const USAGE = `Usage: variorum <command> [options] PATH…

Commands
  analyze   what each article says: entities, dates, quantities, quotes, claims (one JSON document a line)
  compare   what several articles say together: stories, facts, discrepancies (JSON or Markdown)
  annotate  write what was found into sidecar files beside the articles (a.txt -> a.txt.annotations.json)
  check     verify that every quote in the sidecars still stands in its article
  export    facts × outlets with every wording, as Markdown, CSV, HTML or JSON

PATH is an article (.txt, .md) or a folder: one folder is one story. Of a folder, the .txt and .md files directly in
it are read, but no README and no hidden file. Outlet and date come from the sidecar, the text or the file name.

Options
  --jsonl          analyze, compare: read {"id" or "file", "text", "outlet"?, "published"?} lines from standard input
  --format FORMAT  analyze: json; compare: json (default), markdown; export: markdown (default), csv, html, json
  -h, --help       this text
  -v, --version    the version

Exit status: 0 all well; 1 check found a quote that does not stand; 2 something could not be read, written or
understood (the rest is still done).
`;
