#include "ui/map/map_document.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace stipple::ui::map {

namespace {

std::optional<Role> roleOf(QStringView name)
{
    static const QHash<QString, Role> kRoles{
        {QStringLiteral("skin"), Role::Skin},     {QStringLiteral("hair"), Role::Hair},   {QStringLiteral("shade"), Role::Shade},
        {QStringLiteral("main"), Role::Main},     {QStringLiteral("line"), Role::Line},   {QStringLiteral("fine"), Role::Fine},
        {QStringLiteral("faint"), Role::Faint},   {QStringLiteral("strand"), Role::Strand}, {QStringLiteral("lash"), Role::Lash},
        {QStringLiteral("brow"), Role::Brow},     {QStringLiteral("white"), Role::White}, {QStringLiteral("iris"), Role::Iris},
        {QStringLiteral("pupil"), Role::Pupil},   {QStringLiteral("glint"), Role::Glint}, {QStringLiteral("nostril"), Role::Nostril},
        {QStringLiteral("lip1"), Role::Lip1},     {QStringLiteral("lip2"), Role::Lip2},   {QStringLiteral("nail"), Role::Nail}};
    const auto found = kRoles.constFind(name.toString());
    return found == kRoles.constEnd() ? std::nullopt : std::optional(*found);
}

const Shape* find(const QList<Shape>& shapes, const QString& id)
{
    const auto found = std::find_if(shapes.cbegin(), shapes.cend(), [&](const Shape& s) { return s.id == id; });
    return found == shapes.cend() ? nullptr : &*found;
}

// One reader a file: keeps the layer it is in and the first problem it met.
class Reader {
public:
    Reader(const QByteArray& svg, QString name) : m_xml(svg) { m_map.name = std::move(name); }

    Result<MapDocument> read()
    {
        while (!m_xml.atEnd() && m_problem.isEmpty()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                element();
        }
        if (m_problem.isEmpty() && m_xml.hasError())
            m_problem = m_xml.errorString();
        if (m_problem.isEmpty())
            check();
        if (!m_problem.isEmpty())
            return fail(ErrorCode::FileFormat,
                        QStringLiteral("map %1 line %2: %3").arg(m_map.name).arg(m_xml.lineNumber()).arg(m_problem).toStdString());
        return std::move(m_map);
    }

private:
    void element()
    {
        const auto attributes = m_xml.attributes();
        const QStringView tag = m_xml.name();
        if (tag == QLatin1String("svg"))
            viewBox(attributes.value(QLatin1String("viewBox")).toString());
        else if (tag == QLatin1String("g"))
            m_layer = attributes.value(QLatin1String("id")).toString();
        else if (tag == QLatin1String("path"))
            path(attributes);
        else if (tag == QLatin1String("circle"))
            anchor(attributes);
        else if (tag != QLatin1String("title"))
            m_problem = QStringLiteral("unexpected element %1").arg(tag);
        if (attributes.hasAttribute(QLatin1String("transform")))
            m_problem = QStringLiteral("transforms are not part of the grammar");
    }

    void viewBox(const QString& text)
    {
        const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (parts.size() == 4)
            m_map.viewBox = QRectF(parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble());
        if (m_map.viewBox.isEmpty())
            m_problem = QStringLiteral("no viewBox");
    }

    void path(const QXmlStreamAttributes& attributes)
    {
        Shape shape;
        shape.id = attributes.value(QLatin1String("id")).toString();
        const auto outline = parsePath(attributes.value(QLatin1String("d")));
        if (shape.id.isEmpty() || !outline) {
            m_problem = QStringLiteral("path %1 has no id or another grammar than M L C Z").arg(shape.id);
            return;
        }
        shape.path = *outline;
        shape.bounds = shape.path.boundingRect();
        if (m_layer == QLatin1String("zones"))
            add(m_map.zones, std::move(shape), Layer::Zone, Role::Zone);
        else if (m_layer == QLatin1String("exclusion"))
            add(m_map.exclusions, std::move(shape), Layer::Exclusion, Role::Exclusion);
        else if (const auto role = roleOf(attributes.value(QLatin1String("class"))); !role)
            m_problem = QStringLiteral("path %1 has an unknown class").arg(shape.id);
        else if (m_layer == QLatin1String("outline"))
            add(m_map.outline, std::move(shape), Layer::Outline, *role);
        else if (m_layer == QLatin1String("landmarks"))
            add(m_map.landmarks, std::move(shape), Layer::Landmark, *role);
        else
            m_problem = QStringLiteral("path %1 in no layer").arg(shape.id);
    }

    void add(QList<Shape>& shapes, Shape&& shape, Layer layer, Role role)
    {
        shape.layer = layer;
        shape.role = role;
        if (layer != Layer::Landmark && find(shapes, shape.id))
            m_problem = QStringLiteral("id %1 twice").arg(shape.id);
        shapes.append(std::move(shape));
    }

    void anchor(const QXmlStreamAttributes& attributes)
    {
        const QString id = attributes.value(QLatin1String("id")).toString();
        if (!id.startsWith(QLatin1String("anchor_"))) {
            m_problem = QStringLiteral("circle %1 is not an anchor").arg(id);
            return;
        }
        m_map.anchors.insert(id.mid(7), QPointF(attributes.value(QLatin1String("cx")).toDouble(), attributes.value(QLatin1String("cy")).toDouble()));
    }

    void check()
    {
        if (m_map.viewBox.isEmpty() || m_map.outline.isEmpty() || m_map.zones.isEmpty()) {
            m_problem = QStringLiteral("outline or zones are missing");
            return;
        }
        for (const Shape& zone : std::as_const(m_map.zones)) {
            if (!m_map.anchors.contains(zone.id) || !zone.path.contains(m_map.anchors.value(zone.id)))
                m_problem = QStringLiteral("zone %1 has no anchor inside it").arg(zone.id);
        }
    }

    QXmlStreamReader m_xml;
    MapDocument m_map;
    QString m_layer, m_problem;
};

} // namespace

const Shape* MapDocument::zone(const QString& id) const { return find(zones, id); }
const Shape* MapDocument::exclusion(const QString& id) const { return find(exclusions, id); }

QPointF MapDocument::anchor(const QString& id) const
{
    if (anchors.contains(id))
        return anchors.value(id);
    const Shape* shape = exclusion(id);
    return shape ? shape->bounds.center() : QPointF();
}

Result<MapDocument> loadMap(const QByteArray& svg, const QString& name) { return Reader(svg, name).read(); }

} // namespace stipple::ui::map
