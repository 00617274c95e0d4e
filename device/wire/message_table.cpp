#include "device/wire/message_table.h"

#include "device/wire/names.h"

namespace stipple::wire {
namespace {

template <class T> constexpr std::size_t fieldCount()
{
    std::size_t n = 0;
    T::eachField(T{}, [&n](std::string_view, std::size_t, const auto& field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (Record<Field>)
            n += fieldCount<Field>();
        else
            ++n;
    });
    return n;
}

template <class Field> constexpr FieldType typeOf()
{
    if constexpr (std::is_same_v<Field, u8>)
        return FieldType::U8;
    else if constexpr (std::is_same_v<Field, u16>)
        return FieldType::U16;
    else if constexpr (std::is_same_v<Field, u32>)
        return FieldType::U32;
    else if constexpr (std::is_same_v<Field, u64>)
        return FieldType::U64;
    else if constexpr (std::is_same_v<Field, i16>)
        return FieldType::I16;
    else if constexpr (detail::IsBytes<Field>::value)
        return FieldType::Bytes;
    else if constexpr (detail::IsText<Field>::value)
        return FieldType::Text;
    else {
        static_assert(detail::IsList<Field>::value);
        return FieldType::Records;
    }
}

template <class Field> constexpr std::uint16_t countOf()
{
    if constexpr (detail::IsList<Field>::value)
        return detail::IsList<Field>::kMax;
    else if constexpr (std::is_integral_v<Field>)
        return 1;
    else
        return detail::wireSize<Field>();
}

template <class T> constexpr void collect(std::size_t base, FieldInfo*& out)
{
    T::eachField(T{}, [&](std::string_view name, std::size_t offset, const auto& field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (Record<Field>)
            collect<Field>(base + offset, out);
        else
            *out++ = {name, static_cast<std::uint16_t>(base + offset), typeOf<Field>(), countOf<Field>()};
    });
}

template <class T> constexpr auto makeFields()
{
    std::array<FieldInfo, fieldCount<T>()> fields{};
    FieldInfo* next = fields.data();
    collect<T>(0, next);
    return fields;
}

template <class T> constexpr auto kFields = makeFields<T>();

constexpr std::size_t kMessageCount = [] {
    std::size_t n = 0;
    forEachMessageType([&n]<class M>() { ++n; });
    return n;
}();

const std::array<MessageInfo, kMessageCount>& table()
{
    static const auto messages = [] {
        std::array<MessageInfo, kMessageCount> all{};
        std::size_t i = 0;
        forEachMessageType([&]<class M>() {
            all[i++] = {nameOf(M::kId), M::kId, M::kKind, minPayload<M>(), kFields<M>};
        });
        return all;
    }();
    return messages;
}

} // namespace

std::span<const MessageInfo> allMessages() noexcept { return table(); }

const MessageInfo* findMessage(Kind kind, std::uint8_t id) noexcept
{
    for (const MessageInfo& message : table())
        if (message.kind == kind && static_cast<std::uint8_t>(message.id) == id)
            return &message;
    return nullptr;
}

std::span<const FieldInfo> logRecordFields() noexcept { return kFields<LogRecord>; }
std::span<const FieldInfo> faultEntryFields() noexcept { return kFields<FaultEntry>; }
std::span<const FieldInfo> configBlockFields() noexcept { return kFields<ConfigBlock>; }

} // namespace stipple::wire
