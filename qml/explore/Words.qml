// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/// The words for the keys of the data, in the language of the surface.
QtObject {
    readonly property list<string> statuses: ["unrecorded", "not_started", "under_way", "done", "paused"]
    readonly property list<string> grades: ["published", "interpolated", "estimated", "placed_by_hand", "assumed", "unstated", "street", "unplaced"]

    function layer(key: string): string {
        switch (key) {
        case "renewal": return qsTr("更新点位");
        case "elevator": return qsTr("加装电梯");
        case "garden": return qsTr("小花园");
        case "venue": return qsTr("载体与场馆");
        case "service": return qsTr("服务站点");
        case "managed_street": return qsTr("一体化管理路段");
        case "route_stop": return qsTr("党课站点");
        case "route": return qsTr("路线");
        case "walk": return qsTr("行进式党课");
        case "stations": return qsTr("地铁站");
        default: return key;
        }
    }
    function status(key: string): string {
        switch (key) {
        case "unrecorded": return qsTr("未填报");
        case "not_started": return qsTr("未开始");
        case "under_way": return qsTr("推进中");
        case "done": return qsTr("已完成");
        case "paused": return qsTr("已暂停");
        default: return key;
        }
    }
    /// How full the sign before a status is.
    function statusSign(key: string): string {
        switch (key) {
        case "unrecorded": return "–";
        case "under_way": return "◐";
        case "done": return "●";
        case "paused": return "◌";
        default: return "○";
        }
    }
    function grade(key: string): string {
        switch (key) {
        case "published": return qsTr("已公布");
        case "interpolated": return qsTr("门牌推算");
        case "estimated": return qsTr("估计");
        case "placed_by_hand": return qsTr("手工放置");
        case "assumed": return qsTr("示意");
        case "unstated": return qsTr("未注明");
        case "street": return qsTr("路段");
        case "unplaced": return qsTr("待定位");
        default: return key;
        }
    }
    /// How sure a position is, as a sentence.
    function certainty(key: string, metres: int, placedOn: string): string {
        switch (key) {
        case "placed_by_hand": return qsTr("位置于 %1 由人手工放置").arg(placedOn);
        case "published": return qsTr("位置已公布，误差约 %1 米").arg(metres);
        case "interpolated": return qsTr("位置由门牌号推算，误差约 %1 米").arg(metres);
        case "estimated": return qsTr("位置为估计，误差约 %1 米").arg(metres);
        case "assumed": return qsTr("位置为示意，可能相差 %1 米，尚无人核实").arg(metres);
        case "unstated": return qsTr("位置来自导入的文件，精度未注明");
        case "street": return qsTr("一段街道，起止点方案未载明");
        default: return qsTr("尚未定位，地图上不显示");
        }
    }
    /// Who can walk a street.
    function access(key: string): string {
        switch (key) {
        case "usual": return qsTr("可以步行");
        case "step_free": return qsTr("无台阶，轮椅可走");
        case "closed": return qsTr("暂不通行");
        default: return key;
        }
    }
    /// A field of a record, by its key.
    function field(key: string): string {
        switch (key) {
        case "id": return qsTr("整条记录");
        case "status": return qsTr("状态");
        case "responsible": return qsTr("责任单位");
        case "progress": return qsTr("进展");
        case "name": return qsTr("名称");
        case "title": return qsTr("标题");
        case "address": return qsTr("地址");
        case "category": return qsTr("类别");
        case "grade": return qsTr("位置的把握");
        case "uncertainty_m": return qsTr("误差 米");
        case "basis": return qsTr("位置的依据");
        case "placed_on": return qsTr("放置日期");
        case "geometry":
        case "lines": return qsTr("位置");
        case "pace_kmh": return qsTr("步速");
        case "step_free": return qsTr("无障碍");
        case "stops": return qsTr("站点和顺序");
        case "narration": return qsTr("讲解词");
        case "talk_minutes": return qsTr("讲解时间");
        case "via": return qsTr("走法");
        case "access": return qsTr("道路通行");
        case "scenes": return qsTr("幕的顺序");
        case "line": return qsTr("文字");
        case "notes": return qsTr("讲者备注");
        case "seconds": return qsTr("时长");
        case "view": return qsTr("画面");
        case "layers": return qsTr("图层");
        case "hidden": return qsTr("隐藏");
        case "shown": return qsTr("显示");
        default: return key;
        }
    }
    /// A field's value as a person reads it.
    function value(field: string, text: string): string {
        switch (field) {
        case "status": return status(text);
        case "grade": return grade(text);
        case "category": return layer(text);
        case "access": return access(text);
        case "step_free":
        case "hidden":
        case "shown": return text === "1" ? qsTr("是") : qsTr("否");
        case "via":
        case "lines":
        case "view":
        case "layers": return text === "" ? qsTr("自动") : qsTr("另作的改动");
        default: return text;
        }
    }
    /// A day, month or year as a person writes it ("2025-9-30", "2025年9月", "２０２５/09") as ISO 8601; empty for what is none.
    function isoDate(text: string): string {
        const parts = text.normalize("NFKC").trim().replace(/[年月.\/]/g, "-").replace(/[日号]$/, "").replace(/-$/, "").split("-").map(part => part.trim());
        if (parts.length > 3 || !/^(19|20)\d\d$/.test(parts[0]) || !parts.slice(1).every(part => /^\d{1,2}$/.test(part)))
            return "";
        const [year, month, day] = [Number(parts[0]), Number(parts[1] ?? 1), Number(parts[2] ?? 1)];
        const date = new Date(Date.UTC(year, month - 1, day));
        if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
            return "";
        return date.toISOString().slice(0, [4, 7, 10][parts.length - 1]);
    }
    /// What a step did that can be taken back.
    function step(key: string): string {
        switch (key) {
        case "task": return qsTr("修改任务");
        case "walk_added": return qsTr("新路线");
        case "walk_removed": return qsTr("删除路线");
        case "walk_title": return qsTr("路线名称");
        case "walk_pace": return qsTr("步速");
        case "stop_added": return qsTr("添加站点");
        case "stop_removed": return qsTr("移出站点");
        case "stop_moved": return qsTr("调整顺序");
        case "stops_ordered": return qsTr("最短顺序");
        case "stop_name": return qsTr("站名");
        case "narration": return qsTr("讲解词");
        case "talk_minutes": return qsTr("讲解时间");
        case "placed": return qsTr("放置地点");
        case "way_bent": return qsTr("改变走法");
        case "way_straightened": return qsTr("去掉经过处");
        case "street_access": return qsTr("道路通行");
        case "briefing_built": return qsTr("重新生成演示");
        case "scene_moved": return qsTr("调整顺序");
        case "scene_hidden": return qsTr("隐藏一幕");
        case "scene_shown": return qsTr("恢复一幕");
        case "scene_doubled": return qsTr("复制一幕");
        case "scene_removed": return qsTr("删除一幕");
        case "scene_words": return qsTr("这一幕的文字");
        case "scene_notes": return qsTr("讲者备注");
        case "scene_seconds": return qsTr("时长");
        case "scene_captured": return qsTr("记下画面");
        case "scene_view": return qsTr("这一幕的画面");
        case "overlay_added": return qsTr("导入叠加图层");
        case "overlay_removed": return qsTr("移除叠加图层");
        case "overlay_shown": return qsTr("显示叠加图层");
        case "overlay_hidden": return qsTr("隐藏叠加图层");
        case "scene_marks": return qsTr("标记地点");
        case "imported": return qsTr("导入");
        case "base_map_imported": return qsTr("导入底图");
        case "conflict_decided": return qsTr("选用自己写的");
        default: return key;
        }
    }
    function kind(key: string): string {
        switch (key) {
        case "platform": return qsTr("平台");
        case "event": return qsTr("活动");
        case "renewal": return qsTr("更新改造");
        case "service": return qsTr("服务");
        case "governance": return qsTr("治理");
        case "organisation": return qsTr("组织建设");
        default: return key;
        }
    }
    function datum(key: string): string {
        switch (key) {
        case "wgs84": return "WGS-84";
        case "cgcs2000": return "CGCS2000";
        case "gcj02": return qsTr("GCJ-02 火星坐标");
        case "bd09": return qsTr("BD-09 百度坐标");
        case "epsg4549": return qsTr("CGCS2000 高斯 120°E");
        default: return key;
        }
    }
    function resultKind(key: string): string {
        switch (key) {
        case "task": return qsTr("任务");
        case "place": return qsTr("地点");
        case "street": return qsTr("道路");
        case "walk": return qsTr("路线");
        case "station": return qsTr("地铁");
        case "feature": return qsTr("叠加");
        default: return key;
        }
    }
    /// What an import counts.
    function importKind(key: string): string {
        switch (key) {
        case "places": return qsTr("地点");
        case "places that were updated": return qsTr("更新的地点");
        case "places that are as they were": return qsTr("没有变化的地点");
        case "streets": return qsTr("道路");
        case "stations": return qsTr("车站");
        case "buildings": return qsTr("建筑");
        case "green areas": return qsTr("绿地");
        case "water areas": return qsTr("水面");
        case "rail lines": return qsTr("铁路");
        case "waterways": return qsTr("水道");
        case "ids that were taken": return qsTr("编号已被占用，已改");
        case "positions that cannot be used": return qsTr("位置不能用");
        case "points": return qsTr("点");
        case "lines": return qsTr("线");
        case "areas": return qsTr("面");
        case "polygons whose rings were not closed": return qsTr("没有闭合的面，已补");
        case "polygons that crossed themselves": return qsTr("自相交的面，已改");
        case "lines and areas": return qsTr("线和面，不能作为地点");
        case "rows whose text cannot be read": return qsTr("文字读不出");
        case "places without a name": return qsTr("没有名称");
        case "stations that came twice": return qsTr("重复的车站");
        case "features whose name cannot be read": return qsTr("名称读不出");
        case "geometries that cannot be used": return qsTr("图形不能用");
        default: return key;
        }
    }
    function ordinal(number: int): string {
        return ["一", "二", "三", "四", "五", "六", "七", "八", "九"][number - 1] ?? String(number);
    }
}
