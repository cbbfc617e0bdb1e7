Noget, der ikke kræver planen: beredskab report
===============================================

  $ . "$TESTDIR/start.sh"

Hændelsen registreres, så den tæller med i statistikken. Ingen skal ringes op.

  $ beredskab report --type haervaerk --area demobakken --at 20:30 --place "Cykelskuret" \
  >   --summary "Fire ruder er knust"
  Skrevet (qp9am6) fredag den 20. november kl. 20.30: Registreret: Hærværk i
    Demobakken, Testrup. Sted: Cykelskuret. Fire ruder er knust.
    beredskab activate -i mrarxf   kalder deltagerne sammen
    beredskab close -i mrarxf      afslutter hændelsen
  $ beredskab status
  fredag den 20. november 2026 kl. 22.15
  
  Hærværk i Demobakken, Testrup (mrarxf)
    Registreret; om planen bruges, er ikke afgjort. Skete fredag
    den 20. november 2026 kl. 20.30. Sted: Cykelskuret.
    Fire ruder er knust
    Skal deltagerne kaldes sammen: beredskab activate -i mrarxf. Ellers:
    beredskab close -i mrarxf
  
  Planen gælder til og med den 31. december 2027.
  1 notat er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

Der kan skrives i den som i enhver anden.

  $ clock 22:20
  $ beredskab log "Viceværten sætter plader for"
  Skrevet (wkjp9b): Viceværten sætter plader for

Vokser den, bringes planen i anvendelse.

  $ clock 22:30
  $ beredskab activate -i demobakken | sed -n 2,4p
  Hærværk i Demobakken, Testrup, Cykelskuret – hændelse mrarxf, kl. 20.30
  Ring til (Tove Prøve indkalder):
    1.  Tove Prøve, Projektleder, Helhedsplanen: har aktiveret planen kl. 22.30

Gør den ikke, afsluttes den.

  $ clock 22:40
  $ beredskab report --type uro --area eksempelvej
  Skrevet (xbb3kz): Registreret: Anden uro på Eksempelvej.
    beredskab activate -i zx7jna   kalder deltagerne sammen
    beredskab close -i zx7jna      afslutter hændelsen
  $ clock 22:41
  $ beredskab close -i eksempelvej "Faldet til ro, da politiet kom" | head -n 1
  Skrevet (hsx6st): Hændelsen afsluttes. Faldet til ro, da politiet kom.
  $ beredskab list
    mrarxf  Hærværk i Demobakken, Testrup, Cykelskuret: deltagerne er kaldt
            sammen; om planen bruges, er ikke afgjort – fredag
            den 20. november 2026 kl. 20.30 – Fire ruder er knust
    zx7jna  Anden uro på Eksempelvej: afsluttet; om planen bruges, er ikke afgjort
            – fredag den 20. november 2026 kl. 22.40

Hvor intet er spurgt, er der ikke taget stilling til noget.

  $ beredskab summary -i zx7jna | sed -n '/│/p'
    │ Der er ingen åbne punkter.

To svar fra hver sin computer, der modsiger hinanden, siges det om, også hvor ingen har spurgt; intet af dem er til pressen.

  $ clock 22:50
  $ beredskab report --type uro --area proeveparken >/dev/null 2>&1
  $ beredskab decide --not --question presse -i proeveparken >/dev/null
  $ mv records/*/*/*-2250-*/*decision* .
  $ clock 22:51
  $ beredskab decide "Pressen får besked kl. 8" --question presse --public -i proeveparken >/dev/null
  $ mv *decision*.yaml records/*/*/*-2250-*/
  $ beredskab status -i proeveparken | grep -A 3 Besluttet:
    Besluttet:
      22.50  Skal pressen informeres, og hvordan? Nej. (Modstridende svar.)
      22.51  Skal pressen informeres, og hvordan? Besluttet: Pressen får besked
        kl. 8. (Modstridende svar.)
  
  Sidst afsluttet: Anden uro på Eksempelvej (zx7jna). Skriv det, der fortælles
  $ beredskab situation -i proeveparken | grep -A 3 '^Besluttet'
  Besluttet
    - Skal pressen informeres, og hvordan? Nej. Modstridende svar. (kl. 22.50)
    - Skal pressen informeres, og hvordan? Besluttet: Pressen får besked kl. 8.
      Modstridende svar. (kl. 22.51)
  $ beredskab message beboere -i proeveparken 2>&1 | grep 'får besked'
  [1]
