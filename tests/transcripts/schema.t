Filernes form: beredskab schema
===============================

  $ . "$TESTDIR/start.sh"
  $ beredskab schema
  Formater: plans, plan, participants, document, card, entry, helhedsplan
  Visninger:
    view activation   det, som activate svarer
    view blank-calls  ringelisten til papir
    view blank-log    loggen til papir
    view cards        actioncards, og tovholderens eget kort
    view check        fejl og advarsler
    view commit       det, som commit svarer
    view contacts     kontaktlisten
    view dossier      det, som den fond, der godkender, får vist
    view duties       årets pligter, og hvordan de står
    view entry        et notat
    view exercises    øvelserne
    view files        det, som plan new og plan import svarer
    view followups    åbne opfølgninger og henvendelser
    view front        det, som beredskab alene svarer
    view hook         det, som programmer under beredskab.hook får
    view incident     en hændelse
    view list         en liste af hændelser
    view meeting      det, som meeting convene, invitation og minutes svarer
    view meetings     møderne, og om de faste møder er holdt
    view message      en af planens udmeldinger, og udkastet til den
    view messages     planens udmeldinger
    view minutes      referatet af et møde
    view notice       det, der er sendt af en udmelding, som opslag
    view notify       det, som notify svarer
    view output       konvolutten, som hvert svar på --json står i
    view overview     overblik over planen
    view pack         mødemappen
    view page         det, som skabeloner finder under page
    view people       deltagerne, og hvornår de sidst er bekræftet
    view period       en periode i tal
    view plan         det underskrevne dokument
    view plan-log     notaterne uden for hændelser
    view plan-status  underskrifter, gyldighed og det næste dokument
    view plans        planerne i beredskabsmappen
    view progress     helhedsplanens fremdrift
    view proposals    forslag til ændring af planen
    view public       det, som summary --public viser
    view renewed      det, som plan renew svarer
    view restore      det, som restore svarer
    view rewritten    det, som participant add, set, replace, end og import svarer
    view schemas      det, som schema alene svarer
    view sheet        det, som kontaktlistens skabeloner finder under drawn
    view situation    et situationsbillede
    view staff        bemandingen, hændelse for hændelse
    view status       de åbne hændelser og planens tilstand
    view status-all   det, som status --all svarer: hver plan for sig
    view summary      rapporten om en hændelse
    view sync         det, som sync svarer
    view tasks        planens opgaver
    view text         en tekst, som den vises
    view upgrade      det, som upgrade svarer
    view verify       det, som verify svarer
    view version      det, som --version svarer
    view written      det, som en kommando, der skriver, svarer
  Hvad hver kommando svarer med: beredskab schema --json
  $ beredskab schema plans
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "plans.yaml",
    "type": "object",
    "properties": {
      "format": {
        "const": "beredskab-plans/1",
        "description": "filens format"
      },
      "default": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]+$",
        "not": {
          "enum": [
            "no",
            "on",
            "yes",
            "off",
            "true",
            "false",
            "null"
          ]
        },
        "description": "den plan, der gælder, når ingen er nævnt"
      },
      "timezone": {
        "type": "string",
        "pattern": "^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)*$",
        "description": "tidszonen, for eksempel Europe/Copenhagen"
      },
      "emergency": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "name": {
              "type": "string",
              "pattern": "^[^\\n]*\\S[^\\n]*$",
              "description": "hvem nummeret er til"
            },
            "phone": {
              "type": [
                "string",
                "integer"
              ],
              "minimum": 100,
              "pattern": "^(?:tel:\\+?[0-9][-. ()0-9]{2,}|\\+?[0-9](?: ?[0-9]){2,19})(?: (?:lok|lokal|ext|x)\\.? ?[0-9]{1,6}|;ext=[0-9]{1,6})?$",
              "description": "nummeret"
            }
          },
          "required": [
            "name",
            "phone"
          ],
          "additionalProperties": false
        },
        "description": "numre, der altid vises først"
      }
    },
    "required": [
      "format",
      "default",
      "timezone"
    ],
    "additionalProperties": false
  }
  $ beredskab schema view contacts | head -12
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "beredskab-output/2: contacts",
    "type": "object",
    "properties": {
      "incident": {
        "type": "string",
        "description": "hændelsen, når listen er dens egen"
      },
      "incident_id": {
        "type": "string",
        "description": "hændelsens korte id"

De ligger også ved siden af filerne, så en editor kan hjælpe.

  $ beredskab schema --write
  Skrevet: plans/plans.schema.json
  Skrevet: plans/plan.schema.json
  Skrevet: plans/participants.schema.json
  Skrevet: plans/document.schema.json
  Skrevet: plans/card.schema.json
  Skrevet: plans/entry.schema.json
  Skrevet: plans/helhedsplan.schema.json
  $ beredskab schema plan | cmp - plans/plan.schema.json

  $ beredskab schema plam
  Formatet «plam» kendes ikke.
  Mente du «plan»? Vælg mellem: plans, plan, participants, document, card, entry,
  helhedsplan, view.
  [2]
  $ beredskab schema view
  Visningens navn mangler.
  Vælg mellem: activation, blank-calls, blank-log, cards, check, commit, contacts,
  dossier, duties, entry, exercises, files, followups, front, hook, incident,
  list, meeting, meetings, message, messages, minutes, notice, notify, output,
  overview, pack, page, people, period, plan, plan-log, plan-status, plans,
  progress, proposals, public, renewed, restore, rewritten, schemas, sheet,
  situation, staff, status, status-all, summary, sync, tasks, text, upgrade,
  verify, version, written.
  [2]
  $ beredskab schema view contact
  Visningen «contact» kendes ikke.
  Mente du «contacts»? Vælg mellem: contacts, commit, notice, output, check,
  entry, front, notify … og 46 til.
  [2]
