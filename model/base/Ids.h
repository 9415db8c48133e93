#pragma once

#include <QHashFunctions>
#include <QVariant>

#include <compare>

namespace base {

// A key of one kind of object: two kinds never mix by accident. Zero means none.
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    // NULL for none, so that it can be bound as it is.
    QVariant toVariant() const { return isValid() ? QVariant(m_value) : QVariant(); }
    static Id fromVariant(const QVariant &value) { return Id(value.toLongLong()); }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ApplicationId = Id<struct ApplicationTag>;
using PermitId = Id<struct PermitTag>;
using AppointmentId = Id<struct AppointmentTag>;
using RightId = Id<struct RightTag>;
using OrganisationId = Id<struct OrganisationTag>;
using PersonId = Id<struct PersonTag>;
using ItemId = Id<struct ItemTag>;
using PurposeId = Id<struct PurposeTag>;

} // namespace base
