<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="zh_CN">
<context>
    <name>CardField</name>
    <message>
        <source>方案未载明</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>此处有 %1 个地点</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>全部行动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行动 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置精度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>阶段目标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方案未载明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ 添加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除阶段目标 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期，如 2025、2025-09 或 2025-09-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message numerus="yes">
        <source>%n 路段</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>硅巷图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再存一次</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapFoot</name>
    <message>
        <source>指针位置 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>坐标系：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>地图</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionMenu</name>
    <message>
        <source>复制 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>项目记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地址未公布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 公里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>步行不到 1 分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>步行约 %1 分钟</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>地点、任务、路名、4.2、pdxhy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>搜索</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清空</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>搜索结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到。试试路名、门牌、拼音首字母或条款号。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>浅色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>深色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退出全屏   F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全屏   F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看全街区   Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>硅巷图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 个行动 · %2 项任务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待定位</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>行动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>协同单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方案未载明 · 填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>进展</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写进展</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相关地点 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方案没有为这项任务写明地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部看 ›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>任务</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n 处</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnplacedList</name>
    <message>
        <source>待定位的地点</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnplacedTray</name>
    <message>
        <source>%1 处待定位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看 ›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>更新点位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加装电梯</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小花园</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>载体与场馆</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务站点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一体化管理路段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>党课站点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>路线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行进式党课</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地铁站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>推进中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已暂停</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已公布</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>门牌推算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>估计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>示意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>路段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待定位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置已公布，误差约 %1 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置由门牌号推算，误差约 %1 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置为估计，误差约 %1 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置为示意，可能相差 %1 米，尚无人核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一段街道，起止点方案未载明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未定位，地图上不显示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>平台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>活动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更新改造</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>服务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>治理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>组织建设</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCJ-02 火星坐标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BD-09 百度坐标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGCS2000 高斯 120°E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地铁</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
