#include "cli/line/danish_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/case_fold.hpp"
#include "base/closest.hpp"
#include "base/text.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/table/table.hpp"

namespace cli {

namespace {

struct InDanish {
  std::string_view command;
  std::string_view words;
};

constexpr std::array words_for_commands = std::to_array<InDanish>({
    {"activate", "aktiver aktivér aktivere alarm alarmer start begynd åbn genåbn hændelse"},
    {"report", "registrer registrér indberet meld rapporter"},
    {"call", "ring opkald kald ringeliste telefon telefoner"},
    {"log", "notat noter notér skriv logbog journal"},
    {"decide", "beslut beslutning bestem afgør"},
    {"inquiry", "henvendelse journalist spørgsmål"},
    {"done", "udført færdig klaret gjort besvaret besvar svar"},
    {"handover", "overdrag overdragelse overtag vagtskifte"},
    {"status", "tilstand overblik oversigt hvordan"},
    {"situation", "situationsbillede situationen"},
    {"notify", "send mail e-mail email"},
    {"message", "besked udmelding meddelelse sms"},
    {"guide", "vejledning vejled natten"},
    {"task", "opgave opgaver"},
    {"cards", "kort actioncard actioncards tjekliste"},
    {"staff", "bemanding vagter mandskab"},
    {"close", "luk afslut stop slut"},
    {"correct", "ret rettelse fortryd annuller annullér slet fjern"},
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
    {"participant import", "importer importér"},
    {"absence", "fravær fraværende ferie syg sygdom orlov"},
    {"meeting list", "møder møde"},
    {"meeting convene", "indkald indkaldelse"},
    {"meeting pack", "mødemappe"},
    {"meeting minutes", "referat"},
    {"proposal accept", "vedtag vedtaget forslag"},
    {"proposal reject", "afvis afvist"},
    {"plan status", "underskrifter"},
    {"plan sign", "underskriv underskrift"},
    {"plan renew", "forny fornyelse"},
    {"exercise list", "øvelser øvelse"},
    {"duty list", "pligter pligt"},
    {"check", "tjek kontroller kontrollér efterse"},
    {"verify", "bekræft verificer verificér"},
    {"restore", "gendan genopret"},
    {"init", "opret ny"},
    {"upgrade", "opgrader opgradér"},
    {"schema", "skema"},
    {"help", "hjælp hjaelp ?"},
    {"man", "manual"},
    {"completion", "fuldførelse"},
});

// The line with the command put right; alone where it takes nothing of what follows.
std::string typed_again(const std::vector<std::string>& words, std::size_t at,
                        const Command& meant) {
  const auto behind = words.begin() + static_cast<std::ptrdiff_t>(at) + 1;
  const auto flag =
      std::find_if(behind, words.end(), [](const auto& word) { return word.starts_with('-'); });
  const bool takes_all = static_cast<std::size_t>(flag - behind) <= meant.positionals.size();
  std::string line = "beredskab";
  for (std::size_t i = 0; i < words.size() && (i <= at || takes_all); ++i) {
    line += ' ' + (i == at ? std::string(meant.name) : shell_word(base::visible(words[i])));
  }
  return line;
}

[[noreturn]] void refuse_unknown(const std::string& typed, const Command* meant) {
  throw UsageError(
      fmt::format("Kommandoen «{}» kendes ikke.", base::visible(typed)),
      (meant != nullptr ? fmt::format("Mente du «{}»? ", meant->name) : std::string()) +
          "Alle kommandoer: beredskab help");
}

// «participents list»: of a command of two words the second tells which it is.
const Command* meant_by_two(const std::vector<std::string>& words, std::size_t at) {
  if (at + 1 >= words.size()) return nullptr;
  const auto* meant = command_meant(words[at] + ' ' + words[at + 1]);
  return meant != nullptr && meant->name.find(' ') != meant->name.npos ? meant : nullptr;
}

}  // namespace

const Command* command_in_danish(std::string_view word) {
  const auto folded = base::case_fold(word);
  for (const auto& [command, words] : words_for_commands) {
    for (const auto& one : base::split(words, ' ')) {
      if (base::case_fold(one) == folded) return find_command(command);
    }
  }
  return nullptr;
}

const Command* command_meant(std::string_view typed) {
  std::vector<std::string> words;
  for (const auto& command : command_table()) words.emplace_back(command.name);
  for (const auto& one : words_for_commands) {
    for (auto& word : base::split(one.words, ' ')) words.push_back(std::move(word));
  }
  const auto meant = base::closest(typed, words);
  if (!meant) return nullptr;
  const auto* command = find_command(*meant);
  return command != nullptr ? command : command_in_danish(*meant);
}

void unknown_command(const std::string& typed) { refuse_unknown(typed, command_meant(typed)); }

void refuse_command(const std::vector<std::string>& words, std::size_t at) {
  const auto* meant = command_in_danish(words[at]);
  if (meant == nullptr) {
    const auto* two = meant_by_two(words, at);
    refuse_unknown(words[at], two != nullptr ? two : command_meant(words[at]));
  }
  throw UsageError(fmt::format("«{}» hedder her «{}».", base::visible(words[at]), meant->name),
                   fmt::format("Skriv: {}", typed_again(words, at, *meant)));
}

}  // namespace cli
