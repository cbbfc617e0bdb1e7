// The field tables of the entries' bodies. The keys that all entries share (format, kind, at,
// logged, author, visibility) stand around them in the file: see entry_header_keys.
#pragma once

#include "model/values/entry.hpp"
#include "model/values/plan_entry_fields.hpp"
#include "model/values/plan_fields.hpp"

namespace base {

template <>
inline constexpr std::array choices_of<model::Visibility> = {
    Choice{model::Visibility::internal, "internal", "internt"},
    Choice{model::Visibility::public_, "public", "må offentliggøres"},
    Choice{model::Visibility::restricted, "restricted", "begrænset kreds"},
};

template <>
inline constexpr std::array choices_of<model::Outcome> = {
    Choice{model::Outcome::reached, "reached", "talt med"},
    Choice{model::Outcome::no_answer, "no-answer", "intet svar"},
    Choice{model::Outcome::message_left, "message-left", "besked lagt"},
    Choice{model::Outcome::wrong_number, "wrong-number", "forkert nummer"},
    Choice{model::Outcome::declined, "declined", "kan ikke deltage"},
};

template <>
inline constexpr auto fields_of<model::PersonThen> = Table{
    field("id", &model::PersonThen::id, "personens id på listen"),
    field("name", &model::PersonThen::name, "navnet, som det var"),
    field("title", &model::PersonThen::title, "stillingen"),
    field("organisation", &model::PersonThen::organisation, "organisationen"),
    field("deputy", &model::PersonThen::deputy, "stedfortræderens id"),
};

template <>
inline constexpr auto fields_of<model::Report> = Table{
    field("type", &model::Report::type, "hændelsestypens id"),
    field("area", &model::Report::area, "boligområdets id; udelades uden for områderne"),
    field("more_areas", &model::Report::more_areas, "de andre boligområder, det gælder"),
    field("place", &model::Report::place, "stedet"),
    field("text", &model::Report::text, "hvad der er sket"),
    field("exercise", &model::Report::exercise, "true, når det er en øvelse"),
    field("unverified", &model::Report::unverified,
          "true, når type og boligområde ikke kunne slås op i planen"),
};

template <>
inline constexpr auto fields_of<model::AskedQuestion> = Table{
    field("id", &model::AskedQuestion::id, "punktets id"),
    field("ask", &model::AskedQuestion::ask, "spørgsmålet, som det blev stillet"),
    field("per", &model::AskedQuestion::per, "hvem der tager stilling", Presence::defaulted),
    field("decides", &model::AskedQuestion::decides, "hvad svaret afgør", Presence::defaulted),
    field("section", &model::AskedQuestion::section, "afsnittet i dokumentet"),
};

template <>
inline constexpr auto fields_of<model::Activation> = Table{
    field("type", &model::Activation::type, "hændelsestypens id"),
    field("area", &model::Activation::area, "boligområdets id; udelades uden for områderne"),
    field("more_areas", &model::Activation::more_areas, "de andre boligområder, det gælder"),
    field("place", &model::Activation::place, "stedet"),
    field("text", &model::Activation::text, "hvad der er sket"),
    field("exercise", &model::Activation::exercise, "true, når det er en øvelse"),
    field("unverified", &model::Activation::unverified,
          "true, når type og boligområde ikke kunne slås op i planen"),
    field("decided_by", &model::Activation::decided_by,
          "de deltagere, der har besluttet at bringe planen i anvendelse"),
    field("coordinator", &model::Activation::coordinator, "den, der indkalder"),
    field("activated_by", &model::Activation::activated_by, "den deltager, der skrev det"),
    field("participants", &model::Activation::participants,
          "dem, der skal ringes op, i rækkefølge"),
    field("questions", &model::Activation::questions, "de punkter, der skulle tages stilling til"),
    field("document", &model::Activation::document, "SHA-256 af det underskrevne dokument"),
    field("level", &model::Activation::level, "trinnets id"),
    field("alarm", &model::Activation::alarm, "alarmeringskæden, som den var"),
    field("tasks", &model::Activation::tasks, "planens opgaver, som de var"),
    field("over", &model::Activation::over, "de beslutninger om planens brug, som den afløser"),
    field("notify", &model::Activation::notify, "dem, der skulle have besked på e-mail"),
};

template <>
inline constexpr auto fields_of<model::AdHocPerson> = Table{
    field("name", &model::AdHocPerson::name, "navn"),
    field("organisation", &model::AdHocPerson::organisation, "organisation"),
    field("phone", &model::AdHocPerson::phone, "telefon"),
    field("scope", &model::AdHocPerson::scope, "hvad personen er inddraget til"),
};

template <>
inline constexpr auto fields_of<model::Call> = Table{
    field("who", &model::Call::who, "deltagerens eller ad hoc-personens id"),
    field("ad_hoc", &model::Call::ad_hoc, "en person, der føjes til hændelsens kontaktliste"),
    field("outcome", &model::Call::outcome, "hvordan det gik"),
    field("incoming", &model::Call::incoming, "true, når det var dem, der ringede"),
    field("phone", &model::Call::phone, "det nummer på listen, der blev ringet til"),
    field("by", &model::Call::by, "den deltager, der ringede"),
    field("via", &model::Call::via, "hvordan: telefon, SMS, radio"),
    field("retry", &model::Call::retry, "hvornår der skal ringes igen"),
    field("text", &model::Call::text, "bemærkning"),
    field("email", &model::Call::email, "den adresse, der blev skrevet til"),
    field("meeting", &model::Call::meeting, "det møde, som der er indkaldt til"),
};

template <>
inline constexpr auto fields_of<model::Log> = Table{
    field("text", &model::Log::text, "hvad der skete"),
};

template <>
inline constexpr auto fields_of<model::Decision> = Table{
    field("question", &model::Decision::question, "det punkt, der er taget stilling til"),
    field("for", &model::Decision::participants, "de deltagere, som det gælder"),
    field("not", &model::Decision::not_, "true: besluttet ikke"),
    field("plan_used", &model::Decision::plan_used, "om planen bringes i anvendelse"),
    field("ends", &model::Decision::ends, "de aktiveringer, som et nej afslutter"),
    field("text", &model::Decision::text, "beslutningen"),
    field("decided_by", &model::Decision::decided_by, "dem, der har besluttet det"),
    field("dissent", &model::Decision::dissent, "uenighed, og hos hvem"),
    field("responsible", &model::Decision::responsible, "den, der følger op"),
    field("due", &model::Decision::due, "fristen: en dag, eller en dag med klokkeslæt"),
    field("level", &model::Decision::level, "det trin, der gælder fra nu af"),
    field("meeting", &model::Decision::meeting, "det møde, som besluttede det"),
    field("replaces", &model::Decision::replaces, "den tidligere beslutning, som den afløser"),
    field("over", &model::Decision::over, "de svar, som gjaldt, da det blev skrevet"),
    field("before", &model::Decision::before,
          "de svar, som blev besluttet senere: dette gælder ikke længere"),
};

template <>
inline constexpr auto fields_of<model::Inquiry> = Table{
    field("who", &model::Inquiry::who, "hvem der henvendte sig"),
    field("text", &model::Inquiry::text, "hvad de spurgte om"),
    field("answer", &model::Inquiry::answer, "svaret"),
    field("responsible", &model::Inquiry::responsible, "den, der svarer"),
    field("due", &model::Inquiry::due, "fristen for svaret"),
};

template <>
inline constexpr auto fields_of<model::Done> = Table{
    field("target", &model::Done::target, "det notat, som er udført"),
    field("text", &model::Done::text, "bemærkning"),
};

template <>
inline constexpr auto fields_of<model::Handover> = Table{
    field("to", &model::Handover::to, "den, der overtager"),
    field("from", &model::Handover::from, "hvorfra, når det er aftalt i forvejen"),
    field("until", &model::Handover::until, "hvor længe"),
    field("text", &model::Handover::text, "bemærkning"),
    field("over", &model::Handover::over,
          "hvordan hændelsen begyndte, og de overdragelser, der forelå"),
};

template <>
inline constexpr auto fields_of<model::Closure> = Table{
    field("closes", &model::Closure::closes, "de aktiveringer, der afsluttes"),
    field("text", &model::Closure::text, "bemærkning"),
};

template <>
inline constexpr auto fields_of<model::Evaluation> = Table{
    field("good", &model::Evaluation::good, "hvad der gik godt"),
    field("bad", &model::Evaluation::bad, "hvad der gik mindre godt"),
    field("change", &model::Evaluation::change, "hvad der bør ændres i planen"),
    field("text", &model::Evaluation::text, "bemærkning"),
};

template <>
inline constexpr auto fields_of<model::Merge> = Table{
    field("into", &model::Merge::into, "den hændelse, som denne hører til"),
    field("text", &model::Merge::text, "bemærkning"),
};

template <>
inline constexpr std::array choices_of<model::TaskAction> = {
    Choice{model::TaskAction::taken, "taken", "påtaget"},
    Choice{model::TaskAction::handed_over, "handed-over", "givet videre"},
    Choice{model::TaskAction::done, "done", "udført"},
    Choice{model::TaskAction::reopened, "reopened", "ikke udført alligevel"},
};

template <>
inline constexpr auto fields_of<model::TaskStep> = Table{
    field("task", &model::TaskStep::task, "opgavens id"),
    field("action", &model::TaskStep::action, "hvad der sker med den"),
    field("who", &model::TaskStep::who, "den, der påtager sig den, får den eller har udført den"),
    field("text", &model::TaskStep::text, "bemærkning"),
};

template <>
inline constexpr auto fields_of<model::CardTick> = Table{
    field("card", &model::CardTick::card, "kortets id"),
    field("step", &model::CardTick::step, "opgavens nummer på kortet"),
    field("step_text", &model::CardTick::step_text, "opgaven, som den stod på kortet"),
    field("who", &model::CardTick::who, "den, der gjorde det"),
    field("text", &model::CardTick::text, "bemærkning"),
};

template <>
inline constexpr std::array choices_of<model::StaffAction> = {
    Choice{model::StaffAction::need, "need", "behov"},
    Choice{model::StaffAction::assign, "assign", "udvalgt"},
    Choice{model::StaffAction::send, "send", "udsendt"},
    Choice{model::StaffAction::relieve, "relieve", "afløst"},
    Choice{model::StaffAction::home, "home", "hjemsendt"},
};

template <>
inline constexpr auto fields_of<model::Staff> = Table{
    field("action", &model::Staff::action, "hvad der sker"),
    field("role", &model::Staff::role, "rollens id"),
    field("count", &model::Staff::count, "hvor mange der er brug for"),
    field("language", &model::Staff::language, "sproget, når rollen vælges efter sprog"),
    field("who", &model::Staff::who, "medarbejderens id i hændelsen"),
    field("name", &model::Staff::name, "medarbejderens navn, når vedkommende vælges"),
    field("by", &model::Staff::by, "den, der afløser"),
    field("place", &model::Staff::place, "hvor de sendes hen"),
    field("text", &model::Staff::text, "bemærkning"),
};

template <>
inline constexpr auto fields_of<model::Situation> = Table{
    field("number", &model::Situation::number, "situationsbilledets nummer, fra 1"),
    field("happened", &model::Situation::happened, "hvad der er sket"),
    field("known", &model::Situation::known, "hvad vi ved"),
    field("unknown", &model::Situation::unknown, "hvad vi ikke ved endnu"),
    field("guarded", &model::Situation::guarded, "det, der ikke må forlade kredsen"),
    field("next", &model::Situation::next, "hvornår det næste kommer"),
};

template <>
inline constexpr auto fields_of<model::IssuedMessage> = Table{
    field("message", &model::IssuedMessage::message, "udmeldingens id i plan.yaml"),
    field("name", &model::IssuedMessage::name, "hvem den er til"),
    field("text", &model::IssuedMessage::text, "det, der blev sendt ud, ord for ord"),
    field("approved_by", &model::IssuedMessage::approved_by, "hvem der godkendte den"),
    field("via", &model::IssuedMessage::via, "hvordan den blev sendt: SMS, opslag, e-mail"),
};

template <>
inline constexpr auto fields_of<model::Disclosure> = Table{
    field("to", &model::Disclosure::to, "hvem det er givet videre til"),
    field("legal_basis", &model::Disclosure::legal_basis,
          "hjemlen: loven og paragraffen, eller et samtykke"),
    field("what", &model::Disclosure::what, "hvad det handlede om, uden selve indholdet"),
    field("entries", &model::Disclosure::entries, "de notater, der er givet videre"),
};

template <>
inline constexpr auto fields_of<model::Erasure> = Table{
    field("erased", &model::Erasure::erased, "det notat, der er slettet"),
    field("sha256", &model::Erasure::sha256, "SHA-256 af den slettede fil"),
    field("reason", &model::Erasure::reason, "hvorfor"),
};

// `instead` follows in the file; it is a Content, which the entry reader reads itself.
template <>
inline constexpr auto fields_of<model::Correction> = Table{
    field("corrects", &model::Correction::corrects, "det notat, der rettes"),
    field("reason", &model::Correction::reason, "hvorfor"),
    field("over", &model::Correction::over, "de rettelser ved siden af, som den også afløser"),
    field("instead", &model::Correction::instead, "det rigtige indhold; uden det udgår notatet"),
};

}  // namespace base
