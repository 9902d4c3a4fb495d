/** Help texts. */
export const USAGE = `Usage: variorum <command> [options] PATH…

Commands
  analyze   what each article says: entities, dates, quantities, quotes, claims (one JSON document a line)
  compare   what several articles say together: stories, facts, discrepancies (JSON or Markdown)
  annotate  write what was found into sidecar files beside the articles (a.txt -> a.txt.annotations.json)
  check     verify that every quote in the sidecars still stands in its article
  export    facts × outlets with every wording (markdown, csv, html, json), or the annotations in the format of
            another program (brat, conll, webanno, doccano, labelstudio), with a list of what it can't carry
  import    add what other programs marked to the sidecars, as suggestions
  agree     how far two annotators agree: agree PATH ANNOTATOR ANNOTATOR

PATH is an article (.txt, .md) or a folder: one folder is one story. Of a folder, the .txt and .md files directly in
it are read, but no README and no hidden file. Outlet and date come from the sidecar, the text or the file name.
compare and export follow the sidecars: what was rejected there is out, what was accepted, edited or marked by hand is in.
They follow the folder's story.annotations.json too: facts that were merged, split or renamed, names, verdicts.

Options
  --jsonl           analyze, compare: read {"id" or "file", "text", "outlet"?, "published"?} lines from standard input
  --format FORMAT   analyze: json; compare: json (default), markdown; agree: table (default), json;
                    export: markdown (default), csv, html, json, brat, conll, webanno, doccano, labelstudio;
                    import: brat, conll, webanno, doccano, labelstudio
  --out FOLDER      export: write files there instead of printing the one file
  --into FOLDER     import: where the articles are (default: where the imported file is)
  --annotator NAME  import: into that annotator's sidecars (a.txt -> a.txt.NAME.annotations.json)
  -h, --help        this text
  -v, --version     the version

Import PATHs are files of the other program: a.ann (brat, with a.txt beside it), a.txt.conll, a.txt.tsv (WebAnno),
doccano's .jsonl, Label Studio's .json. Articles are found by the name that the file gives, else by their text.
For agree, "-" instead of an annotator's name means the article's own sidecar.

Exit status: 0 all well; 1 check found a quote that does not stand; 2 something could not be read, written or
understood (the rest is still done).
`;
