// Address books and spreadsheets of others, and what is taken from them into the list of
// participants.
#include <array>

#include "base/cpr.hpp"
#include "base/diagnostics.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "model/values/plan_fields.hpp"
#include "store/contacts/contact_file.hpp"
#include "store/plans/participants_edit.hpp"
#include "store/plans/plan_readers.hpp"
#include "store/yaml/emitter.hpp"
#include "target.hpp"

namespace fuzz {
namespace {

// As people write it: in block and in braces, with remarks.
constexpr std::string_view list = R"(format: beredskab-participants/1
# Ringes op i denne rækkefølge.
participants:
  - id: ada
    # den største
    organisation: Prøvebo
    title: Leder
    name: Ada Afprøvet
    mobile: 12 34 56 78
  # Vagten
  - {id: vagt, organisation: Testby, title: Vagt, phone: 87 65 43 21, hours: hele døgnet}
)";

std::string written(const model::Participants& people) {
  store::Emitter out;
  out.members(people, 0);
  return out.take();
}

template <class T>
void put(std::optional<T>& fact, const std::string& words) {
  if (words.empty()) return;
  if (const auto taken = T::parse(words)) fact = *taken;
}

void put_facts(model::Participant& person, const store::ContactCard& card) {
  put(person.name, card.name);
  put(person.email, card.email);
  put(person.mobile, card.mobile);
  put(person.phone, card.phone);
  put(person.hours, card.hours);
  put(person.note, card.note);
  for (const auto& [name, number] : card.numbers) {
    const auto called = model::Line::parse(name);
    const auto phone = model::Phone::parse(number);
    if (called && phone) person.numbers.push_back({*called, *phone});
  }
}

// What the list's own rules take of a card can be written into it, and is read back.
void fits(const store::ContactCard& card) {
  const store::Source source("participants.yaml", std::string(list));
  const auto loaded = store::read_participants(source);
  for (const auto& fault : loaded.diagnostics) require(false, base::format(fault));
  auto intended = *loaded.value;
  for (auto& person : intended.participants) put_facts(person, card);
  auto added = intended.participants.front();
  added.id = *model::PersonId::parse("ny");
  if (const auto organisation = model::Line::parse(card.organisation))
    added.organisation = *organisation;
  if (const auto title = model::Line::parse(card.title)) added.title = *title;
  intended.participants.push_back(added);
  const auto text = store::with_participants(source, intended);
  require(text.has_value(), "the list cannot be made to say it");
  const auto back = store::read_participants(store::Source("participants.yaml", *text));
  require(back.value && written(*back.value) == written(intended),
          "the list says something else: " + *text);
  for (const auto* remark : {"# Ringes op", "# den største", "# Vagten"}) {
    require(text->find(remark) != text->npos, "a remark is lost: " + *text);
  }
}

}  // namespace

void contacts(std::string_view bytes) {
  for (const auto* name : {"kontakter.vcf", "kontakter.csv"}) {
    store::ContactFile file;
    try {
      file = store::read_contact_file(name, bytes, "demo");
    } catch (const base::Error& error) {
      const std::string said = error.what() + ('\n' + error.remedy());
      require(base::visible(said, true) == said, "a message that is not harmless: " + said);
      require(!base::find_cpr(said), "a message with a CPR number");
      continue;
    }
    for (const auto& card : file.cards) {
      for (const auto* words : {&card.id, &card.name, &card.organisation, &card.title, &card.email,
                                &card.mobile, &card.phone, &card.hours, &card.deputy, &card.note}) {
        require(!base::first_invalid_utf8(*words), "a fact that is no UTF-8");
        // A number abroad may look like one; where it stands as something else the list's rules
        // refuse it.
        require(!base::find_cpr(*words) || model::Phone::parse(*words), "a CPR number is taken");
        require(!base::find_cpr(*words) || !model::Line::parse(*words),
                "a CPR number is taken for a text");
      }
      fits(card);
    }
  }
}

}  // namespace fuzz
