Hvilke planer er her: beredskab plan list
=========================================

  $ . "$TESTDIR/start.sh"
  $ beredskab plan list
  proevekoebing  Prøvekøbing. Gælder 1. januar 2024 – 31. december 2027.
  
  Nævnes ingen, gælder «proevekoebing». En anden: --plan ID

En mappe kan have mange planer: en til hver kommune, eller en til hvert selskab. Hver har
sin egen mappe i plans/, og --plan vælger en anden end den sædvanlige.

  $ cp -R plans/proevekoebing plans/eksempelby
  $ sed -i -e 's/name: Prøvekøbing/name: Eksempelby/' plans/eksempelby/plan.yaml
  $ sed -i -e 's/to: 2027-12-31/to: 2025-12-31/' plans/eksempelby/document.yaml
  $ mkdir plans/opdigtet
  $ cp plans/proevekoebing/document.yaml plans/opdigtet/document-2024.yaml
  $ cp -R plans/proevekoebing plans/vaklende
  $ sed -i -e 's/^coordinator/kordinator/' plans/vaklende/plan.yaml
  $ beredskab --plan eksempelby activate --type brand --area demobakken >/dev/null
  Bemærk: Planen udløb den 31. december 2025. Du kan bruge den i nat.
  $ clock 22:20
  $ beredskab --plan eksempelby report --type uro --area proeveparken >/dev/null
  $ clock 22:25
  $ beredskab --plan opdigtet report --type uro --area parken --exercise >/dev/null 2>&1
  $ beredskab plan list
  eksempelby     Eksempelby. 2 åbne hændelser. Udløb den 31. december 2025.
  opdigtet       1 åben ØVELSE. Gælder 1. januar 2024 – 31. december 2027
                 (document-2024.yaml). Har kun et dokument.
  proevekoebing  Prøvekøbing. Gælder 1. januar 2024 – 31. december 2027.
  vaklende       Gælder 1. januar 2024 – 31. december 2027. plan.yaml kan ikke
                 læses.
  
  Hvad der er i vejen: beredskab check
  Nævnes ingen, gælder «proevekoebing». En anden: --plan ID
  $ beredskab plan list --json | head -26
  {
    "format": "beredskab-output/2",
    "data": {
      "plans": [
        {
          "id": "eksempelby",
          "name": "Eksempelby",
          "default": false,
          "title": "Beredskabsplan for boligområderne i Prøvekøbing",
          "document": "document.yaml",
          "from": {
            "iso": "2024-01-01",
            "text": "1. januar 2024"
          },
          "to": {
            "iso": "2025-12-31",
            "text": "31. december 2025"
          },
          "valid": "1. januar 2024 – 31. december 2025",
          "expired": true,
          "only_document": false,
          "open": 2,
          "open_exercises": 0,
          "faults": []
        },
        {

En plan, der ikke kan læses, skjuler ingen andre.

  $ rm plans/vaklende/document.yaml
  $ echo '{' > plans/eksempelby/participants.yaml
  $ beredskab plan list | grep -A 1 -e ^eksempelby -e ^vaklende
  eksempelby     Eksempelby. 2 åbne hændelser. Udløb den 31. december 2025.
                 participants.yaml kan ikke læses.
  --
  vaklende       plan.yaml kan ikke læses. document.yaml mangler.
  
