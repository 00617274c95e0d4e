#include "ui/text/photo_text.h"

#include "ui/text/date_text.h"
#include "ui/text/zone_text.h"

#include <QCoreApplication>

namespace stipple::ui::text {

namespace {
struct PhotoWords {
    Q_DECLARE_TR_FUNCTIONS(Photo)
};
} // namespace

QString photoKind(std::string_view kind)
{
    if (kind == "before")
        return PhotoWords::tr("before");
    if (kind == "after")
        return PhotoWords::tr("after");
    if (kind == "progress")
        return PhotoWords::tr("progress");
    if (kind == "reference")
        return PhotoWords::tr("reference");
    if (kind == "concern")
        return PhotoWords::tr("concern");
    return QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
}

QString photoView(std::string_view view)
{
    if (view == "detail")
        return PhotoWords::tr("Detail");
    return viewName(QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())));
}

QString photoName(const ports::Photo& photo)
{
    return QStringList{photoView(photo.view), photoKind(photo.kind), dayLong(localDay(photo.taken))}.join(QStringLiteral(" · "));
}

QString photoUnreadable()
{
    return PhotoWords::tr("This file is no picture that can be used. Choose a JPEG or PNG of at most 20 MB.");
}

QString photoRefused()
{
    return PhotoWords::tr("The patient did not agree to photos in the record. The consent stands in the patient form.");
}

} // namespace stipple::ui::text
