#include "cli/danish_words.hpp"

#include <array>

#include "base/text.hpp"

namespace cli {

namespace {

struct InDanish {
  std::string_view command;
  std::string_view words;
};

constexpr std::array all = std::to_array<InDanish>({
    {"activate", "aktiver aktivér aktivere alarm alarmer start begynd åbn hændelse"},
    {"report", "registrer registrér indberet meld rapporter"},
    {"call", "ring opkald kald ringeliste telefon telefoner"},
    {"log", "notat noter notér skriv logbog journal"},
    {"decide", "beslut beslutning bestem afgør"},
    {"inquiry", "henvendelse journalist spørgsmål"},
    {"done", "udført færdig klaret gjort besvaret"},
    {"handover", "overdrag overdragelse overtag vagtskifte"},
    {"status", "tilstand overblik oversigt hvordan"},
    {"situation", "situationsbillede situationen"},
    {"message", "besked udmelding meddelelse sms"},
    {"guide", "vejledning vejled natten"},
    {"task", "opgave opgaver"},
    {"cards", "kort actioncard actioncards tjekliste"},
    {"staff", "bemanding vagter mandskab"},
    {"close", "luk afslut stop slut"},
    {"correct", "ret rettelse fortryd slet fjern"},
    {"evaluate", "evaluer evaluér evaluering"},
    {"merge-into", "sammenlæg saml læg-sammen"},
    {"commit", "gem"},
    {"sync", "synkroniser synkronisér del hent"},
    {"measure", "mål måling"},
    {"summary", "rapport sammenfatning resume resumé opsummer"},
    {"contacts", "kontakter kontakt kontaktliste telefonliste numre"},
    {"list", "liste hændelser find søg"},
    {"show", "vis se"},
    {"plan list", "planer"},
    {"plan show", "dokument planen"},
    {"progress", "fremdrift fremgang"},
    {"participant list", "deltagere deltager"},
    {"participant add", "tilføj"},
    {"meeting list", "møder møde"},
    {"meeting convene", "indkald indkaldelse"},
    {"meeting pack", "mødemappe"},
    {"meeting minutes", "referat"},
    {"plan status", "underskrifter"},
    {"plan sign", "underskriv underskrift"},
    {"plan renew", "forny fornyelse"},
    {"exercise list", "øvelser øvelse"},
    {"duty list", "pligter pligt"},
    {"check", "tjek kontroller kontrollér efterse"},
    {"verify", "bekræft verificer verificér"},
    {"restore", "gendan genopret"},
    {"init", "opret ny"},
    {"schema", "skema"},
    {"help", "hjælp hjaelp ?"},
    {"man", "manual"},
    {"completion", "fuldførelse"},
});

}  // namespace

const Command* command_in_danish(std::string_view word) {
  const auto folded = base::fold(word);
  for (const auto& [command, words] : all) {
    for (const auto& one : base::split(words, ' ')) {
      if (base::fold(one) == folded) return find_command(command);
    }
  }
  return nullptr;
}

const Command* command_meant(std::string_view typed) {
  std::vector<std::string> words;
  for (const auto& command : command_table()) words.emplace_back(command.name);
  for (const auto& one : all) {
    for (auto& word : base::split(one.words, ' ')) words.push_back(std::move(word));
  }
  const auto meant = base::closest(typed, words);
  if (!meant) return nullptr;
  const auto* command = find_command(*meant);
  return command != nullptr ? command : command_in_danish(*meant);
}

}  // namespace cli
