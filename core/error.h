// Purpose: the one way a function says that it could not do its work.
// Thread: any. Values only.
// Failure: none; this is what failure looks like. `code` is stable for ever (words for people are chosen
//          from it in ui/text); `context` is for the log and never holds patient identity.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace stipple {

enum class ErrorCode {
    // 1xx: pen and link
    PenNotFound = 101,
    PenPermission = 102,
    PenBusy = 103,
    PenNotAPen = 104,
    PenFirmwareRefused = 105,
    PenLinkLost = 106,
    PenRefused = 107,
    PenReadbackDiffers = 108,
    PenUnknownIdentity = 109,
    PenLogGap = 110,
    PenStopNotConfirmed = 111,
    PenCartridge = 112,
    // 2xx: store
    StoreUnwritable = 201,
    StoreFull = 202,
    StoreBusy = 203,
    StoreCorrupt = 204,
    StoreNewerSchema = 205,
    StoreDriftedSchema = 206,
    StoreNotFound = 207,
    StoreConflict = 208,
    StoreQuery = 209,
    StoreInUse = 210,
    StoreWrongMode = 211,
    BackupFailed = 220,
    RestoreFailed = 221,
    // 3xx: people, keys, signatures
    WrongPassword = 301,
    AccountLocked = 302,
    NotAllowed = 303,
    KeyMissing = 304,
    SealBroken = 305,
    SignatureBroken = 306,
    AuditBroken = 307,
    CryptoSelfTest = 308,
    LicenceExpired = 309,
    // 4xx: clinical content and input
    ContentInvalid = 401,
    ContentNotApproved = 402,
    ValueOutOfRange = 403,
    TextInvalid = 404,
    ZoneUnknown = 405,
    ZoneExcluded = 406,
    PlanIncomplete = 407,
    RecordSigned = 408,
    // 5xx: files, printing, machine
    FileUnreadable = 501,
    FileUnwritable = 502,
    FileFormat = 503,
    PrintFailed = 504,
    Internal = 599,
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string context; // for the log; never user text, never identity

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string context = {})
{
    return tl::unexpected<Error>(Error{code, std::move(context)});
}

} // namespace stipple
