#include "base/random.hpp"

#include <sys/random.h>

#include <cerrno>
#include <limits>
#include <string_view>

#include "base/error.hpp"

namespace base {
namespace {

constexpr std::string_view alphabet = "abcdefghjkmnpqrstwxyz23456789";
constexpr std::uint64_t letters = 21;  // the first of the alphabet
constexpr int length_of_id = 6;

// Steele, Lea and Flood's splitmix64: any seed is a good one.
std::uint64_t splitmix64(std::uint64_t& state) {
  state += 0x9E3779B97F4A7C15U;
  std::uint64_t z = state;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31U);
}

std::uint64_t from_system() {
  std::uint64_t value = 0;
  ssize_t size = 0;
  do {
    size = getrandom(&value, sizeof value, 0);
  } while (size < 0 && errno == EINTR);
  if (size != static_cast<ssize_t>(sizeof value)) {
    throw WorldError("Computerens kilde til tilfældige tal svarer ikke.",
                     "Genstart computeren, og prøv igen.");
  }
  return value;
}

constexpr std::uint64_t number_of_ids() {
  std::uint64_t count = letters;
  for (int i = 1; i < length_of_id; ++i) count *= alphabet.size();
  return count;
}

// The characters in the order in which texts sort: digits first.
constexpr std::string_view sorted = "23456789abcdefghjkmnpqrstwxyz";

// How many ids sort before this one, and back.
std::uint64_t rank(std::string_view id) {
  std::uint64_t before = alphabet.find(id.front());  // the first is a letter, and those are sorted
  for (const char c : id.substr(1)) before = before * sorted.size() + sorted.find(c);
  return before;
}
std::string id_of_rank(std::uint64_t before) {
  std::string id(length_of_id, ' ');
  for (int i = length_of_id - 1; i > 0; --i) {
    id[static_cast<std::size_t>(i)] = sorted[before % sorted.size()];
    before /= sorted.size();
  }
  id[0] = alphabet[before];
  return id;
}

}  // namespace

RandomIds::RandomIds(std::optional<std::uint64_t> seed) : state_(seed) {}

std::uint64_t RandomIds::draw(std::uint64_t below) {
  // Values above the last whole round are drawn again, so that each is equally likely.
  constexpr std::uint64_t highest = std::numeric_limits<std::uint64_t>::max();
  const std::uint64_t limit = highest - highest % below;
  std::uint64_t value = 0;
  do {
    value = state_ ? splitmix64(*state_) : from_system();
  } while (value >= limit);
  return value % below;
}

std::string RandomIds::next() {
  std::uint64_t value = draw(number_of_ids());
  std::string id(1, alphabet[value % letters]);
  value /= letters;
  for (int i = 1; i < length_of_id; ++i) {
    id += alphabet[value % alphabet.size()];
    value /= alphabet.size();
  }
  return id;
}

std::string RandomIds::next_after(const std::string& last) {
  constexpr std::uint64_t share = 256;  // of the room that is left
  const std::uint64_t left = number_of_ids() - 1 - rank(last);
  if (left == 0) return next();
  return id_of_rank(rank(last) + 1 + draw(left / share + 1));
}

}  // namespace base
