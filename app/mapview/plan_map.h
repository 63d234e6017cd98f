// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/raster_layer.h"
#include "app/document/session.h"
#include "app/frame/camera_flight.h"
#include "app/frame/layer_filter.h"
#include "app/frame/rendered_picture.h"
#include "app/mapview/mark_model.h"
#include "geo/base/view_transform.h"

#include <QGeoCoordinate>
#include <QList>
#include <QPointer>
#include <QRectF>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTimer>

namespace guixiang {

class RasterNode;

/// The plan drawn on the scene graph: base map and overlays. It has no camera of its own; bind centre, zoom and bearing to
/// the Map above it. Pictures are composed on a worker and renewed when the zoom has changed by a fifth (more in a flight), the view leaves
/// what was composed, or what is shown changes; in between only a matrix moves. GUI thread, but for updatePaintNode.
class PlanMap : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(guixiang::LayerFilter *filter READ filter WRITE setFilter NOTIFY filterChanged REQUIRED FINAL)
    Q_PROPERTY(QGeoCoordinate center READ center WRITE setCenter NOTIFY viewChanged FINAL)
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY viewChanged FINAL)
    Q_PROPERTY(double bearing READ bearing WRITE setBearing NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool flying MEMBER m_flying WRITE setFlying NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool english MEMBER m_english WRITE setEnglish NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool dark MEMBER m_dark WRITE setDark NOTIFY lookChanged FINAL)
    Q_PROPERTY(QStringList selectedPlaces READ selectedPlaces WRITE setSelectedPlaces NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString selectedFeature READ selectedFeature WRITE setSelectedFeature NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString walk MEMBER m_walk WRITE setWalk NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString reachFrom MEMBER m_reachFrom WRITE setReachFrom NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool everyStop MEMBER m_everyStop WRITE setEveryStop NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool ringed MEMBER m_ringed WRITE setRinged NOTIFY lookChanged FINAL)
    Q_PROPERTY(QList<QRectF> covered MEMBER m_covered WRITE setCovered NOTIFY lookChanged FINAL)
    Q_PROPERTY(double enlarged MEMBER m_enlarged WRITE setEnlarged NOTIFY lookChanged FINAL)
    Q_PROPERTY(guixiang::RasterLayer *raster READ raster WRITE setRaster NOTIFY rasterChanged FINAL)
    Q_PROPERTY(guixiang::MarkModel *marks READ marks CONSTANT FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY completeChanged FINAL)
    Q_PROPERTY(double metresPerPixel READ metresPerPixel NOTIFY viewChanged FINAL)

public:
    explicit PlanMap(QQuickItem *parent = nullptr);
    ~PlanMap() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] LayerFilter *filter() const { return m_filter; }
    void setFilter(LayerFilter *filter);
    [[nodiscard]] QGeoCoordinate center() const;
    void setCenter(const QGeoCoordinate &center);
    [[nodiscard]] double zoomLevel() const { return m_view.zoom; }
    void setZoomLevel(double zoom);
    [[nodiscard]] double bearing() const { return m_view.bearing; }
    void setBearing(double bearing);
    void setFlying(bool flying); ///< the camera is on its way somewhere
    void setEnglish(bool english);
    void setDark(bool dark);
    [[nodiscard]] QStringList selectedPlaces() const;
    void setSelectedPlaces(const QStringList &places);
    [[nodiscard]] QString selectedFeature() const { return m_selectedFeature ? QString::fromStdString(m_selectedFeature->text()) : QString(); }
    void setSelectedFeature(const QString &feature); ///< of an overlay; empty for none
    void setWalk(const QString &walk);       ///< the walk that is shown; empty for the plan's first
    void setReachFrom(const QString &place); ///< a place's id: 5, 10 and 15 minutes on foot from it are shown; empty for none
    void setEveryStop(bool every);           ///< each stop of the walk has its disc, moved aside where it must be
    void setRinged(bool ringed);             ///< the selected places are ringed
    void setCovered(const QList<QRectF> &covered); ///< parts of the item that something lies over: no name stands there at rest
    void setEnlarged(double times);          ///< how many times larger its parents show the item: letters are painted that sharp
    [[nodiscard]] RasterLayer *raster() const { return m_raster; }
    void setRaster(RasterLayer *raster); ///< a background of pictures: areas of the base map give way to it; null for none
    [[nodiscard]] MarkModel *marks() { return &m_marks; }
    /// True once a picture of the present view is on the screen's way: nothing is being composed.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] double metresPerPixel() const;

    /// The middle of a mark's symbol in this item, pixels.
    [[nodiscard]] geo::ScreenPoint spotOf(const geo::Mark &mark) const;
    /// The middle of the disc of a stop (from 1) of the shown walk, which may stand beside its spot; that of a position where it has none.
    Q_INVOKABLE [[nodiscard]] QPointF spotOfStop(int stop, const QGeoCoordinate &otherwise) const;
    /// The WGS-84 position at a point (pixels).
    Q_INVOKABLE [[nodiscard]] QGeoCoordinate positionAt(double x, double y) const;
    /// The places of the mark at a point (pixels), nearest first; empty beside all marks.
    Q_INVOKABLE [[nodiscard]] QStringList placesAt(double x, double y) const;
    /// The id of the overlays' feature at a point (pixels); empty for none.
    Q_INVOKABLE [[nodiscard]] QString featureAt(double x, double y) const;
    /// Views that show places, a street (all pieces of that Chinese name), a station or the whole block, inside margins (pixels).
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget viewOfPlaces(const QStringList &places, double left, double top,
                                                                  double right, double bottom) const;
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget viewOfStreet(const QString &name, double left, double top,
                                                                  double right, double bottom) const;
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget viewOfStation(const QString &name, double left, double top,
                                                                   double right, double bottom) const;
    /// The same of an overlay, and of one of its features.
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget viewOfOverlay(const QString &overlay, double left, double top,
                                                                   double right, double bottom) const;
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget viewOfFeature(const QString &feature, double left, double top,
                                                                   double right, double bottom) const;
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget overview(double left, double top, double right, double bottom) const;
    /// A view kept from an earlier start; not valid when it is none.
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget savedView(double latitude, double longitude, double zoomLevel) const;
    /// The nearest view of the same zoom that has a position between the margins; invalid when it is there already.
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget viewRevealing(const QGeoCoordinate &position, double left, double top, double right,
                                                                   double bottom) const;
    /// The view that fills the map with a rectangle of it (pixels).
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget viewOfRectangle(double x, double y, double width, double height) const;
    /// The present view as one about another point of the map (pixels).
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget viewAbout(double x, double y) const;
    /// The largest round distance (1, 2 or 5 times a power of ten) that is not longer than so many metres.
    Q_INVOKABLE [[nodiscard]] static int roundMetres(double metres);

Q_SIGNALS:
    /// What the map is drawn from cannot be read, as a sentence, once; what was drawn last stays and it is tried again, until readableAgain.
    void unreadable(const QString &problem);
    void readableAgain();
    void sessionChanged();
    void filterChanged();
    void viewChanged();
    void lookChanged();
    void rasterChanged();
    void completeChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void updatePolish() override;

private:
    void setView(const geo::ViewTransform &view);
    template<typename Value>
    void look(Value &member, const Value &value);
    void changeLook();
    void changeRaster();
    void showRaster(QSGNode *below);
    [[nodiscard]] double pixelRatio() const;
    void composeSoon();
    void compose();
    [[nodiscard]] std::shared_ptr<const geo::BaseMap> baseMap() const;
    [[nodiscard]] bool hasGround() const;
    [[nodiscard]] bool hasStreets() const;
    void renewOverview();
    void keepPicture(const QString &problem);
    void takePicture(std::shared_ptr<const RenderedPicture> picture);
    [[nodiscard]] bool isPictureGood() const;
    [[nodiscard]] geo::PictureRequest request() const;
    [[nodiscard]] CameraTarget targetOf(const geo::Box<geo::MapPoint> &box, geo::Margins margins, double maximumZoom) const;

    Session *m_session = nullptr;
    LayerFilter *m_filter = nullptr;
    geo::ViewTransform m_view;
    bool m_flying = false;
    bool m_english = false;
    bool m_dark = false;
    std::set<geo::PlaceId> m_selected;
    std::optional<geo::FeatureId> m_selectedFeature;
    MarkModel m_marks;
    QString m_walk;
    QString m_reachFrom;
    bool m_everyStop = false;
    bool m_ringed = true;
    QList<QRectF> m_covered;
    double m_enlarged = 1;
    QPointer<RasterLayer> m_raster;
    std::vector<RasterPart> m_rasterParts;
    RasterNode *m_rasterNode = nullptr; ///< the scene graph's, with the picture's
    std::shared_ptr<PictureRenderer> m_renderer;
    std::shared_ptr<const RenderedPicture> m_picture;
    std::shared_ptr<const RenderedPicture> m_overview;
    struct OverviewLook
    {
        std::shared_ptr<const geo::BaseMap> baseMap;
        std::shared_ptr<const geo::Style> style;
        bool dark = false;
        bool ground = true;
        bool streets = true;
        bool operator==(const OverviewLook &) const = default;
    };
    OverviewLook m_overviewLook; ///< what the overview was made of
    QTimer m_rest; ///< runs while the camera moves; then the picture is laid out for just that zoom
    QTimer m_soon; ///< gathers the changes of one turn of the event loop
    QTimer m_retry; ///< runs while the map's data cannot be read
    bool m_unreadable = false;
    geo::MapPoint m_composedAt; ///< the middle of the view that the picture is made for
    bool m_composing = false;
    bool m_lookChanged = true;
    bool m_complete = false;
};

} // namespace guixiang
