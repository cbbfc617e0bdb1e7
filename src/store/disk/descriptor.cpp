#include "store/disk/descriptor.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstring>

#include "store/disk/verbose.hpp"

namespace store {

namespace {

struct Why {
  std::string reason;
  std::string_view remedy;
};

Why why(int error) {
  switch (error) {
    case EACCES:
    case EPERM:
      return {"du har ikke adgang", "Bed om adgang til mappen, eller brug en anden med -C."};
    case EROFS: return {"disken kan kun læses", "Brug en mappe, der kan skrives i, med -C."};
    case ENOSPC:
    case EDQUOT: return {"der er ikke plads", "Ryd op på disken, og prøv igen."};
    case ENOENT: return {"den findes ikke", "Se efter, om stien er rigtig."};
    case ENOTDIR:
      return {"der ligger en fil, hvor der skulle være en mappe", "Flyt filen, og prøv igen."};
    case EISDIR: return {"det er en mappe", "Brug en fil i stedet, eller flyt mappen."};
    case ESPIPE:
      return {"det er ikke en almindelig fil", "Brug en anden fil, eller flyt den, og prøv igen."};
    case ELOOP: return {"den henviser i ring til sig selv", "Slet henvisningen, og prøv igen."};
    case ENAMETOOLONG: return {"navnet er for langt", ""};
    case EIO: return {"disken svarer med en fejl", "Brug en anden disk, og få denne set efter."};
    case EMFILE:
    case ENFILE:
      return {"der er for mange filer åbne på computeren", "Luk et program, og prøv igen."};
    case ENOMEM: return {"computeren har ikke mere hukommelse", "Luk et program, og prøv igen."};
    case EFBIG: return {"filen bliver for stor", ""};
    case EMLINK:
    case EXDEV:
    case ENOSYS:
    case EINVAL:
    case EOPNOTSUPP: return {"disken kan det ikke", "Brug en mappe på en anden disk, med -C."};
    case EBUSY:
    case EAGAIN:
    case ETXTBSY: return {"et andet program bruger den", "Prøv igen om lidt."};
    case ESTALE:
    case ETIMEDOUT:
    case ENOTCONN:
    case EHOSTDOWN: return {"disken svarer ikke", "Se efter, om den er forbundet, og prøv igen."};
    case ENXIO:
    case ENODEV: return {"disken er der ikke", "Se efter, om den er forbundet, og prøv igen."};
    case EEXIST:
    case ENOTEMPTY: return {"der ligger noget i forvejen", ""};
    default:
      return {
          fmt::format("systemet svarer med fejl nr. {}", error) + originally(std::strerror(error)),
          "Prøv igen. Sker det igen, så brug en anden mappe med -C."};
  }
}

}  // namespace

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

bool write_all(const Descriptor& file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count =
        uninterrupted([&] { return ::write(file.get(), bytes.data(), bytes.size()); });
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

void fail(std::string_view what, const std::filesystem::path& path) {
  const auto [reason, remedy] = why(errno);
  throw base::WorldError(fmt::format("{}: {} ({}).", what, path.string(), reason),
                         std::string(remedy));
}

base::Diagnostic fault_of(const base::Error& error, const std::filesystem::path& path,
                          std::string name) {
  std::string message = error.what();
  const std::string shown = ": " + path.string();
  if (const auto at = message.find(shown); at != std::string::npos) message.erase(at, shown.size());
  return base::fault_at(base::Code::empty_file, std::move(name), std::move(message),
                        error.remedy());
}

}  // namespace store
