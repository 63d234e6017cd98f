<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Background</name>
    <message>
        <source>底图的服务器连不上，地图先用已有的；检查网络和地址：%1</source>
        <translation>The background&apos;s server cannot be reached; the map goes on with what it has. Check the network and the address: %1</translation>
    </message>
    <message>
        <source>底图的服务器不给图，地图先用已有的；检查密钥和地址：%1</source>
        <translation>The background&apos;s server refuses; the map goes on with what it has. Check the key and the address: %1</translation>
    </message>
    <message>
        <source>底图的服务器忙，过一会儿自动再取：%1</source>
        <translation>The background&apos;s server is busy; it is asked again in a while: %1</translation>
    </message>
    <message>
        <source>底图的服务器给的不是图片（要 PNG、JPEG 或 WebP）；检查地址和密钥：%1</source>
        <translation>The background&apos;s server gives something else than a picture (PNG, JPEG or WebP). Check the address and the key: %1</translation>
    </message>
    <message>
        <source>这个地址没有这里的图；检查地址，或换个地方看：%1</source>
        <translation>There are no pictures of this part of the map at the address. Check it, or look elsewhere: %1</translation>
    </message>
    <message>
        <source>底图用不了，请在 ⋯ 里另选：%1</source>
        <translation>The background cannot be used; choose another in ⋯: %1</translation>
    </message>
    <message>
        <source>底图有画不出的部分，其余照画：%1</source>
        <translation>A part of the background cannot be drawn, the rest is: %1</translation>
    </message>
    <message>
        <source>上次启动时画这个底图没有画成，这次先不用；换一个，或在 ⋯ 里再选它：%1</source>
        <translation>This background could not be drawn at the last start, so it is left out; choose another, or choose it again under ⋯: %1</translation>
    </message>
    <message>
        <source>底图服务器的证书不可信，没有取图；检查地址和电脑的日期：%1</source>
        <translation>The certificate of the background&apos;s server cannot be trusted, so nothing was fetched. Check the address and this computer&apos;s date: %1</translation>
    </message>
    <message>
        <source>底图的服务器要转到别处，没有跟去；要用那里的图，就改填那里的地址：%1</source>
        <translation>The background&apos;s server sends on to another one, which was not followed. To use that one, give its address: %1</translation>
    </message>
    <message>
        <source>底图的服务器给的一块图超过 8 MB，没有用；检查地址：%1</source>
        <translation>The background&apos;s server gives a picture of more than 8 MB, which was not used. Check the address: %1</translation>
    </message>
    <message>
        <source>底图的地址和密钥没有存上，关掉程序就没有了；检查 %1 能不能写</source>
        <translation>The background&apos;s address and key could not be kept and are gone once the program ends; check that %1 may be written</translation>
    </message>
</context>
<context>
    <name>BackgroundDialog</name>
    <message>
        <source>底图</source>
        <translation>Background map</translation>
    </message>
    <message>
        <source>不用</source>
        <translation>None</translation>
    </message>
    <message>
        <source>MBTiles 文件</source>
        <translation>MBTiles file</translation>
    </message>
    <message>
        <source>网上的瓦片</source>
        <translation>Tiles from the web</translation>
    </message>
    <message>
        <source>还没有选文件</source>
        <translation>No file chosen yet</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>密钥</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>XYZ 用 {z} {x} {y}（自南数行用 {-y}）；WMTS 用 TILEMATRIX={z}&amp;TILEROW={y}&amp;TILECOL={x}。要看图时程序才连这个地址。</source>
        <translation>XYZ: {z} {x} {y} ({-y} counts rows from the south). WMTS: TILEMATRIX={z}&amp;TILEROW={y}&amp;TILECOL={x}. The program connects to the address only to show the map.</translation>
    </message>
    <message>
        <source>上面画道路</source>
        <translation>Streets over it</translation>
    </message>
    <message>
        <source>图的来源，写在地图右下角，例如 © 天地图</source>
        <translation>Source of the pictures, written at the map&apos;s lower right, e.g. © Tianditu</translation>
    </message>
    <message>
        <source>图的来源</source>
        <translation>Source of the pictures</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>好</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>密钥：填到地址里 {key} 的位置；只记在本机的密钥库里</source>
        <translation>Key, for {key} in the address; it stays in this computer&apos;s store for secrets</translation>
    </message>
</context>
<context>
    <name>BackgroundFile</name>
    <message>
        <source>选择底图文件</source>
        <translation>Choose a background map</translation>
    </message>
    <message>
        <source>MBTiles 文件 (*.mbtiles)</source>
        <translation>MBTiles files (*.mbtiles)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>方案未载明</source>
        <translation>Not given in the plan</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>此处有 %1 个地点</source>
        <translation>%1 places here</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>有改动还没有存进文件</source>
        <translation>Some changes are not in the file yet</translation>
    </message>
    <message>
        <source>有的地方别人也改了，先选用谁的。</source>
        <translation>Somebody else changed the same fields; choose whose to keep first.</translation>
    </message>
    <message>
        <source>再写一次</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>另存一份…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>放弃改动</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>先不关</source>
        <translation>Keep open</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>别人也改了：%1</source>
        <translation>Somebody else changed this too: %1</translation>
    </message>
    <message>
        <source>我写的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>用我写的</source>
        <translation>Use mine</translation>
    </message>
    <message>
        <source>文件里现在是</source>
        <translation>In the file now</translation>
    </message>
    <message>
        <source>已被删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>用文件里的</source>
        <translation>Use the file&apos;s</translation>
    </message>
    <message>
        <source>还有 %1 处</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>ConflictSide</name>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>另存一份项目</source>
        <translation>Save a copy of the project</translation>
    </message>
    <message>
        <source>项目 (*.gxm)</source>
        <translation>Projects (*.gxm)</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>停止添加</source>
        <translation>Stop adding</translation>
    </message>
    <message>
        <source>＋ 站点</source>
        <translation>＋ Stops</translation>
    </message>
    <message>
        <source>最短顺序</source>
        <translation>Shortest order</translation>
    </message>
    <message>
        <source>按最短路程排列站点，首末站不变</source>
        <translation>Order the stops for the shortest way; the first and the last stay</translation>
    </message>
    <message>
        <source>删除路线</source>
        <translation>Delete walk</translation>
    </message>
</context>
<context>
    <name>FeatureCard</name>
    <message>
        <source>没有名称</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>叠加图层：%1</source>
        <translation>Overlay: %1</translation>
    </message>
    <message>
        <source>来自文件 %1</source>
        <translation>From the file %1</translation>
    </message>
    <message>
        <source>来自文件 %1，%2 导入</source>
        <translation>From the file %1, imported on %2</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>全部行动</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>行动 %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>位置精度</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>阶段目标</source>
        <translation>Stage goals</translation>
    </message>
    <message>
        <source>方案未载明</source>
        <translation>Not given in the plan</translation>
    </message>
    <message>
        <source>＋ 添加</source>
        <translation>+ Add</translation>
    </message>
    <message>
        <source>删除阶段目标 %1</source>
        <translation>Remove stage goal %1</translation>
    </message>
    <message>
        <source>日期，如 2025、2025-09 或 2025-09-30</source>
        <translation>Date, such as 2025, 2025-09 or 2025-09-30</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>日期写成 2025、2025-09 或 2025-09-30</source>
        <translation>Write the date as 2025, 2025-09 or 2025-09-30</translation>
    </message>
</context>
<context>
    <name>HandOnBar</name>
    <message>
        <source>编辑路线</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>印路线图</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>正在写入…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>发到手机 ▾</source>
        <translation>To a phone ▾</translation>
    </message>
    <message>
        <source>GPX 路线</source>
        <translation>GPX route</translation>
    </message>
    <message>
        <source>CSV 表格</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>GPX，GCJ-02 坐标，仅供国内网络地图</source>
        <translation>GPX in GCJ-02, for Chinese web maps only</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>作为地点</source>
        <translation>As places</translation>
    </message>
    <message>
        <source>作为底图</source>
        <translation>As base map</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>位置精度</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>文字编码</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>名称列</source>
        <translation>Name column</translation>
    </message>
    <message>
        <source>经度列</source>
        <translation>Longitude column</translation>
    </message>
    <message>
        <source>纬度列</source>
        <translation>Latitude column</translation>
    </message>
    <message>
        <source>地址列</source>
        <translation>Address column</translation>
    </message>
    <message>
        <source>同编号的改用新的</source>
        <translation>Replace the same ids</translation>
    </message>
    <message>
        <source>代替已导入的底图</source>
        <translation>Replace the imported base map</translation>
    </message>
    <message>
        <source>作为叠加图层</source>
        <translation>As an overlay</translation>
    </message>
    <message>
        <source>代替同一文件的图层</source>
        <translation>Replace those of this file</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message>
        <source>将导入：%1</source>
        <translation>To be imported: %1</translation>
    </message>
</context>
<context>
    <name>ImportDatums</name>
    <message>
        <source>坐标系由文件写明，按文件换算。</source>
        <translation>The file says what its coordinates are; it is taken at its word.</translation>
    </message>
    <message>
        <source>文件没有写明坐标系，可与街道比较的点太少：先按 WGS-84，请看图选择。</source>
        <translation>The file does not say what its coordinates are, and too few points can be compared with streets: WGS-84 for now; look and choose.</translation>
    </message>
    <message>
        <source>文件没有写明坐标系。按与街道的距离，建议 %1；请看图确认。</source>
        <translation>The file does not say what its coordinates are. By the distance to the streets it is %1; look and confirm.</translation>
    </message>
    <message>
        <source>离街道 %1 米</source>
        <translation>%1 m from streets</translation>
    </message>
</context>
<context>
    <name>ImportDock</name>
    <message>
        <source>放开，导入这个文件</source>
        <translation>Let go to import this file</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>导入 %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>，约剩 %1 秒</source>
        <translation>, about %1 s left</translation>
    </message>
    <message>
        <source>正在写入</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>改动存不进这个文件：%1</source>
        <translation>Changes cannot be saved in this file: %1</translation>
    </message>
    <message>
        <source>另存一份…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>没有存成：%1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>已另存到 %1</source>
        <translation>A copy was saved to %1</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>叠加图层</source>
        <translation>Overlays</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message numerus="yes">
        <source>%n 路段</source>
        <translation>
            <numerusform>%n road</numerusform>
            <numerusform>%n roads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 站</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message>
        <source>打开路线：%1</source>
        <translation>Open the route: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 里没有新的内容，没有写入</source>
        <translation>%1 holds nothing new; nothing was written</translation>
    </message>
    <message>
        <source>底图的导入不能撤销。再撤销一次，撤销更早的一步</source>
        <translation>The import of a base map cannot be undone. Undo once more for the step before it</translation>
    </message>
    <message>
        <source>硅巷图</source>
        <translation>Guixiang Map</translation>
    </message>
    <message>
        <source>没有存上，改动还在：%1</source>
        <translation>Not saved, but kept here: %1</translation>
    </message>
    <message>
        <source>项目打不开：%1</source>
        <translation>The project cannot be opened: %1</translation>
    </message>
    <message>
        <source>已导入 %1</source>
        <translation>Imported %1</translation>
    </message>
    <message>
        <source>已撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>已重做：%1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>；%1 处别人后来改过，没有动</source>
        <translation>; %1 that somebody else changed since stay as they are</translation>
    </message>
    <message>
        <source>上一次写入被打断了。现在看到的是打断之前存好的内容，读自一份临时副本；要接着改，请另存一份。</source>
        <translation>The last write was cut off. What is shown is what was saved before it, read from a temporary copy; save a copy to go on working.</translation>
    </message>
    <message>
        <source>上一次写入被打断了，已退回到打断之前存好的内容。</source>
        <translation>The last write was cut off; the project is back at what was saved before it.</translation>
    </message>
</context>
<context>
    <name>MapFoot</name>
    <message>
        <source>指针位置 %1</source>
        <translation>Pointer at %1</translation>
    </message>
    <message>
        <source>坐标系：%1</source>
        <translation>Coordinates: %1</translation>
    </message>
</context>
<context>
    <name>MapStyle</name>
    <message>
        <source>地图样式用不了，地图还是原来的样子；改好文件再保存，或在 ⋯ 里另选：%1</source>
        <translation>The map style cannot be used, so the map stays as it was; mend the file and save it, or choose another under ⋯: %1</translation>
    </message>
    <message>
        <source>地图样式用不了，先用自带的样式；改好文件再保存，或在 ⋯ 里另选：%1</source>
        <translation>The map style cannot be used, so the bundled one is drawn; mend the file and save it, or choose another under ⋯: %1</translation>
    </message>
    <message>
        <source>地图样式里有没用上的地方：%1</source>
        <translation>Not all of the map style could be used: %1</translation>
    </message>
    <message>
        <source>上次启动时画这个地图样式没有画成，这次先用自带的；改好文件，再在 ⋯ 里选它：%1</source>
        <translation>This map style could not be drawn at the last start, so the bundled one is; mend the file and choose it again under ⋯: %1</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>地图</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>探索</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>路线图</source>
        <translation>Route sheet</translation>
    </message>
    <message>
        <source>汇报  F5</source>
        <translation>Brief  F5</translation>
    </message>
    <message>
        <source>汇报</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>选择要导入的文件</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>地图与表格 (*.osm *.pbf *.gz *.gpkg *.shp *.geojson *.json *.fgb *.kml *.kmz *.gpx *.dxf *.csv *.xlsx)</source>
        <translation>Maps and tables (*.osm *.pbf *.gz *.gpkg *.shp *.geojson *.json *.fgb *.kml *.kmz *.gpx *.dxf *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>OverlayRow</name>
    <message>
        <source>看全这一层：%1</source>
        <translation>Show all of it: %1</translation>
    </message>
    <message>
        <source>移除这一层：%1</source>
        <translation>Take it out: %1</translation>
    </message>
</context>
<context>
    <name>PaceChips</name>
    <message>
        <source>平常步速</source>
        <translation>Usual pace</translation>
    </message>
    <message>
        <source>老年人</source>
        <translation>Older people</translation>
    </message>
    <message>
        <source>轮椅</source>
        <translation>Wheelchair</translation>
    </message>
    <message>
        <source>%1，每小时 %2 公里，避开台阶</source>
        <translation>%1, %2 km/h, without steps</translation>
    </message>
    <message>
        <source>%1，每小时 %2 公里</source>
        <translation>%1, %2 km/h</translation>
    </message>
</context>
<context>
    <name>PanelHeader</name>
    <message>
        <source>硅巷图</source>
        <translation>Guixiang Map</translation>
    </message>
    <message>
        <source>%1 个行动 · %2 项任务</source>
        <translation>%1 actions · %2 tasks</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>PlaceTools</name>
    <message>
        <source>收起步行范围</source>
        <translation>Hide walking range</translation>
    </message>
    <message>
        <source>步行范围</source>
        <translation>Walking range</translation>
    </message>
    <message>
        <source>加入路线 ▾</source>
        <translation>Add to walk ▾</translation>
    </message>
    <message>
        <source>改放位置</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>放到地图上</source>
        <translation>Put on the map</translation>
    </message>
</context>
<context>
    <name>PositionMenu</name>
    <message>
        <source>复制 %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>无名小路</source>
        <translation>Unnamed path</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>项目记录</source>
        <translation>Project record</translation>
    </message>
    <message>
        <source>地址未公布</source>
        <translation>Address not published</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 分钟内 %2 处</source>
        <translation>%2 within %1 min</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>SVG 图形 (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>PNG 图片 (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 公里</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 米</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>步行不到 1 分钟</source>
        <translation>under 1 min on foot</translation>
    </message>
    <message>
        <source>步行约 %1 分钟</source>
        <translation>about %1 min on foot</translation>
    </message>
</context>
<context>
    <name>SceneCard</name>
    <message>
        <source>第 %1 幕</source>
        <translation>Scene %1</translation>
    </message>
    <message>
        <source>从这幕演示</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>提前</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>推后</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>时长 秒</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>讲者备注，台上不显示</source>
        <translation>Speaker&apos;s notes, not on the stage</translation>
    </message>
    <message>
        <source>写给讲者</source>
        <translation>For the speaker</translation>
    </message>
    <message>
        <source>用当前画面</source>
        <translation>Take this view</translation>
    </message>
    <message>
        <source>这一幕的地图改为现在看到的范围和图层</source>
        <translation>The scene&apos;s map becomes what is seen now, with its layers</translation>
    </message>
    <message>
        <source>恢复自动画面</source>
        <translation>View by itself</translation>
    </message>
    <message>
        <source>标记完成</source>
        <translation>Done marking</translation>
    </message>
    <message>
        <source>标记地点</source>
        <translation>Mark places</translation>
    </message>
    <message>
        <source>点地图上的地点，在这一幕里标出来</source>
        <translation>Click places on the map to mark them in this scene</translation>
    </message>
    <message>
        <source>转向 度</source>
        <translation>Turn °</translation>
    </message>
    <message>
        <source>0 为正北朝上</source>
        <translation>0 is north up</translation>
    </message>
    <message>
        <source>标出：%1</source>
        <translation>Marked: %1</translation>
    </message>
    <message>
        <source>不再标出</source>
        <translation>No longer marked</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <source>演示   F5</source>
        <translation>Brief   F5</translation>
    </message>
    <message>
        <source>＋ 当前画面</source>
        <translation>＋ This view</translation>
    </message>
    <message>
        <source>把当前画面记成一幕</source>
        <translation>Keep what is seen now as a scene</translation>
    </message>
    <message>
        <source>按方案重新生成各幕（可撤销）</source>
        <translation>Build the scenes anew from the plan (can be undone)</translation>
    </message>
    <message>
        <source>各幕</source>
        <translation>Scenes</translation>
    </message>
    <message numerus="yes">
        <source>%n 幕</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
    <message>
        <source>计划 %1 分钟</source>
        <translation>%1 min planned</translation>
    </message>
    <message>
        <source>由方案自动生成</source>
        <translation>made from the plan</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>方案里已没有它</source>
        <translation>No longer in the plan</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>演示这一幕</source>
        <translation>Show this scene</translation>
    </message>
    <message>
        <source>不演示这一幕</source>
        <translation>Do not show this scene</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>地点、任务、路名、4.2、pdxhy …</source>
        <translation>Place, task, street, 4.2, pdxhy …</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>没有找到。试试路名、门牌、拼音首字母或条款号。</source>
        <translation>Nothing found. Try a street, a house number, pinyin initials or a clause number.</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>退出全屏   F11</source>
        <translation>Leave full screen   F11</translation>
    </message>
    <message>
        <source>全屏   F11</source>
        <translation>Full screen   F11</translation>
    </message>
    <message>
        <source>看全街区   Home</source>
        <translation>Whole block   Home</translation>
    </message>
    <message>
        <source>演示   F5</source>
        <translation>Brief   F5</translation>
    </message>
    <message>
        <source>减少动画</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>导入文件…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>地图样式…</source>
        <translation>Map style…</translation>
    </message>
    <message>
        <source>用自带的样式</source>
        <translation>Use the bundled style</translation>
    </message>
    <message>
        <source>底图…</source>
        <translation>Background map…</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>印成路线图</source>
        <translation>Print the walk</translation>
    </message>
    <message>
        <source>返回地图   Esc</source>
        <translation>Back to the map   Esc</translation>
    </message>
    <message>
        <source>A4 竖版</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>A4 横版</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>A3 海报</source>
        <translation>A3 poster</translation>
    </message>
    <message>
        <source>A5 双面折页</source>
        <translation>A5 leaflet</translation>
    </message>
    <message>
        <source>地图比例 1:%1</source>
        <translation>Map scale 1:%1</translation>
    </message>
    <message>
        <source>顺路朝上</source>
        <translation>Walk leads up</translation>
    </message>
    <message>
        <source>转动地图，让路线朝上</source>
        <translation>Turn the map so that the walk leads up</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>与路线同名</source>
        <translation>As the walk</translation>
    </message>
    <message>
        <source>印发单位</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>审图号</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>留空则印一条横线</source>
        <translation>A line to write on</translation>
    </message>
    <message>
        <source>二维码</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>起点位置</source>
        <translation>Position of the start</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存 PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>保存 %1 到文档文件夹</source>
        <translation>Save %1 in the documents folder</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>路线图</source>
        <translation>Route sheet</translation>
    </message>
    <message>
        <source>每页一个文件，共 %1 个。</source>
        <translation>One file for each page, %1 in all.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>图层</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>待定位</source>
        <translation>Unplaced</translation>
    </message>
    <message>
        <source>路线</source>
        <translation>Walks</translation>
    </message>
    <message>
        <source>演示</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>SpeakerTime</name>
    <message>
        <source>已用 %1</source>
        <translation>%1 elapsed</translation>
    </message>
    <message>
        <source>到这一幕计划 %1，共 %2</source>
        <translation>planned %1 to here, %2 in all</translation>
    </message>
</context>
<context>
    <name>SpeakerWindow</name>
    <message>
        <source>讲者 · 硅巷图</source>
        <translation>Speaker · Guixiang Map</translation>
    </message>
    <message>
        <source>插问 %1，下一键回到第 %2 幕之后</source>
        <translation>Asked for %1; the next key goes on after scene %2</translation>
    </message>
    <message>
        <source>现在 %1 / %2</source>
        <translation>Now %1 / %2</translation>
    </message>
    <message>
        <source>这一幕没有备注</source>
        <translation>No notes for this scene</translation>
    </message>
    <message>
        <source>接下来</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>最后一幕</source>
        <translation>Last scene</translation>
    </message>
    <message>
        <source>各幕</source>
        <translation>Scenes</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>没有 %1 这一幕</source>
        <translation>There is no scene %1</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>牵头单位</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StageKeys</name>
    <message>
        <source>下一幕</source>
        <translation>next scene</translation>
    </message>
    <message>
        <source>上一幕</source>
        <translation>previous scene</translation>
    </message>
    <message>
        <source>到第 7 幕</source>
        <translation>to scene 7</translation>
    </message>
    <message>
        <source>到条款 4.2，再按一下接着讲</source>
        <translation>to clause 4.2; the next key goes on</translation>
    </message>
    <message>
        <source>第一幕、最后一幕</source>
        <translation>first scene, last scene</translation>
    </message>
    <message>
        <source>黑屏、白屏</source>
        <translation>black, white</translation>
    </message>
    <message>
        <source>全屏</source>
        <translation>full screen</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>end</translation>
    </message>
    <message>
        <source>聚光灯</source>
        <translation>spotlight</translation>
    </message>
    <message>
        <source>画笔、擦去</source>
        <translation>pen, wipe</translation>
    </message>
    <message>
        <source>讲者窗口</source>
        <translation>speaker&apos;s window</translation>
    </message>
</context>
<context>
    <name>StopEditor</name>
    <message>
        <source>站名</source>
        <translation>Name of the stop</translation>
    </message>
    <message>
        <source>提前</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>推后</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>移出路线：%1</source>
        <translation>Take out: %1</translation>
    </message>
    <message>
        <source>放到地图上</source>
        <translation>Put on the map</translation>
    </message>
    <message>
        <source>在这一站讲什么</source>
        <translation>What is said at this stop</translation>
    </message>
    <message>
        <source>%1 的讲解词</source>
        <translation>What is said at %1</translation>
    </message>
    <message>
        <source>讲解</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>%1 的讲解分钟数</source>
        <translation>Minutes of talk at %1</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>讲解 %1 分钟</source>
        <translation>%1 min of talk</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>选择地图样式</source>
        <translation>Choose a map style</translation>
    </message>
    <message>
        <source>地图样式 (*.json)</source>
        <translation>Map styles (*.json)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>行动</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>协同单位</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>状态：%1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>方案未载明 · 填写</source>
        <translation>Not in the plan · fill in</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>填写进展</source>
        <translation>Fill in progress</translation>
    </message>
    <message>
        <source>相关地点 %1</source>
        <translation>Places %1</translation>
    </message>
    <message>
        <source>方案没有为这项任务写明地点</source>
        <translation>The plan names no place for this task</translation>
    </message>
    <message>
        <source>全部看 ›</source>
        <translation>Show all ›</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>任务</source>
        <translation>Tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n 处</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBanner</name>
    <message>
        <source>点地图上的地点或任意一处，添加为站点</source>
        <translation>Click a place or any spot on the map to add a stop</translation>
    </message>
    <message>
        <source>点地图上的一处，放下「%1」</source>
        <translation>Click a spot on the map to put down “%1”</translation>
    </message>
    <message>
        <source>完成   Esc</source>
        <translation>Done   Esc</translation>
    </message>
    <message>
        <source>点地图上的地点，在这一幕里标出或取消</source>
        <translation>Click a place on the map to mark it in this scene or not</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>撤销：%1   Ctrl+Z</source>
        <translation>Undo: %1   Ctrl+Z</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做：%1   Ctrl+Shift+Z</source>
        <translation>Redo: %1   Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>UnplacedList</name>
    <message>
        <source>待定位的地点</source>
        <translation>Unplaced places</translation>
    </message>
</context>
<context>
    <name>UnplacedTray</name>
    <message>
        <source>%1 处待定位</source>
        <translation>%1 unplaced</translation>
    </message>
    <message>
        <source>查看 ›</source>
        <translation>Show ›</translation>
    </message>
</context>
<context>
    <name>WalkCard</name>
    <message>
        <source>这条路线还没有站点</source>
        <translation>This route has no stops yet</translation>
    </message>
    <message>
        <source>路线名称</source>
        <translation>Name of the walk</translation>
    </message>
</context>
<context>
    <name>WalkDesk</name>
    <message>
        <source>新路线</source>
        <translation>New walk</translation>
    </message>
    <message>
        <source>站点 %1</source>
        <translation>Stop %1</translation>
    </message>
</context>
<context>
    <name>WalkHandles</name>
    <message>
        <source>拖动，让路线经过别的街道</source>
        <translation>Drag to pass by another street</translation>
    </message>
    <message>
        <source>拖动改变经过处，双击去掉</source>
        <translation>Drag to pass elsewhere, double click to take out</translation>
    </message>
    <message>
        <source>拖动站点 %1</source>
        <translation>Drag stop %1</translation>
    </message>
</context>
<context>
    <name>WalkList</name>
    <message numerus="yes">
        <source>%n 站</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message>
        <source>待填</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>＋ 新路线</source>
        <translation>＋ New walk</translation>
    </message>
</context>
<context>
    <name>WindowMessage</name>
    <message>
        <source>已保存到 %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>没有写成：%1</source>
        <translation>Not written: %1</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>再存一次</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>地图有一部分暂时读不出，先显示已有的，会自动再试：%1</source>
        <translation>A part of the map cannot be read at the moment; what is there already is shown, and it is tried again: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>导入底图</source>
        <translation>Import of a base map</translation>
    </message>
    <message>
        <source>更新点位</source>
        <translation>Renewal sites</translation>
    </message>
    <message>
        <source>加装电梯</source>
        <translation>Lift retrofits</translation>
    </message>
    <message>
        <source>小花园</source>
        <translation>Pocket gardens</translation>
    </message>
    <message>
        <source>载体与场馆</source>
        <translation>Spaces and venues</translation>
    </message>
    <message>
        <source>服务站点</source>
        <translation>Service stations</translation>
    </message>
    <message>
        <source>一体化管理路段</source>
        <translation>Managed streets</translation>
    </message>
    <message>
        <source>党课站点</source>
        <translation>Lesson stops</translation>
    </message>
    <message>
        <source>路线</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>行进式党课</source>
        <translation>Walking Party lesson</translation>
    </message>
    <message>
        <source>地铁站</source>
        <translation>Metro stations</translation>
    </message>
    <message>
        <source>未填报</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>推进中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>已公布</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>门牌推算</source>
        <translation>From house no.</translation>
    </message>
    <message>
        <source>估计</source>
        <translation>Estimated</translation>
    </message>
    <message>
        <source>示意</source>
        <translation>Assumed</translation>
    </message>
    <message>
        <source>路段</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>待定位</source>
        <translation>Unplaced</translation>
    </message>
    <message>
        <source>位置已公布，误差约 %1 米</source>
        <translation>Position published, to about %1 m</translation>
    </message>
    <message>
        <source>位置由门牌号推算，误差约 %1 米</source>
        <translation>Position inferred from the house number, to about %1 m</translation>
    </message>
    <message>
        <source>位置为估计，误差约 %1 米</source>
        <translation>Position estimated, to about %1 m</translation>
    </message>
    <message>
        <source>位置为示意，可能相差 %1 米，尚无人核实</source>
        <translation>Position assumed, maybe %1 m off; nobody has verified it</translation>
    </message>
    <message>
        <source>一段街道，起止点方案未载明</source>
        <translation>A stretch of street; the plan does not give its ends</translation>
    </message>
    <message>
        <source>尚未定位，地图上不显示</source>
        <translation>Not located yet, so not on the map</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>更新改造</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>服务</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>治理</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>组织建设</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>GCJ-02 火星坐标</source>
        <translation>GCJ-02</translation>
    </message>
    <message>
        <source>BD-09 百度坐标</source>
        <translation>BD-09 (Baidu)</translation>
    </message>
    <message>
        <source>CGCS2000 高斯 120°E</source>
        <translation>CGCS2000 GK 120°E</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>道路</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>地铁</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>手工放置</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>位置于 %1 由人手工放置</source>
        <translation>Placed by hand on %1</translation>
    </message>
    <message>
        <source>可以步行</source>
        <translation>open on foot</translation>
    </message>
    <message>
        <source>无台阶，轮椅可走</source>
        <translation>step-free, wheelchairs can pass</translation>
    </message>
    <message>
        <source>暂不通行</source>
        <translation>closed for now</translation>
    </message>
    <message>
        <source>修改任务</source>
        <translation>change of a task</translation>
    </message>
    <message>
        <source>新路线</source>
        <translation>New walk</translation>
    </message>
    <message>
        <source>删除路线</source>
        <translation>Delete walk</translation>
    </message>
    <message>
        <source>路线名称</source>
        <translation>Name of the walk</translation>
    </message>
    <message>
        <source>步速</source>
        <translation>pace</translation>
    </message>
    <message>
        <source>添加站点</source>
        <translation>stop added</translation>
    </message>
    <message>
        <source>移出站点</source>
        <translation>stop taken out</translation>
    </message>
    <message>
        <source>调整顺序</source>
        <translation>order</translation>
    </message>
    <message>
        <source>最短顺序</source>
        <translation>Shortest order</translation>
    </message>
    <message>
        <source>站名</source>
        <translation>Name of the stop</translation>
    </message>
    <message>
        <source>讲解词</source>
        <translation>narration</translation>
    </message>
    <message>
        <source>讲解时间</source>
        <translation>minutes of talk</translation>
    </message>
    <message>
        <source>放置地点</source>
        <translation>place put down</translation>
    </message>
    <message>
        <source>改变走法</source>
        <translation>way bent</translation>
    </message>
    <message>
        <source>去掉经过处</source>
        <translation>way straightened</translation>
    </message>
    <message>
        <source>道路通行</source>
        <translation>street access</translation>
    </message>
    <message>
        <source>重新生成演示</source>
        <translation>briefing built anew</translation>
    </message>
    <message>
        <source>隐藏一幕</source>
        <translation>scene hidden</translation>
    </message>
    <message>
        <source>恢复一幕</source>
        <translation>scene shown</translation>
    </message>
    <message>
        <source>复制一幕</source>
        <translation>scene duplicated</translation>
    </message>
    <message>
        <source>删除一幕</source>
        <translation>scene deleted</translation>
    </message>
    <message>
        <source>这一幕的文字</source>
        <translation>words of the scene</translation>
    </message>
    <message>
        <source>讲者备注</source>
        <translation>speaker&apos;s notes</translation>
    </message>
    <message>
        <source>时长</source>
        <translation>time of the scene</translation>
    </message>
    <message>
        <source>记下画面</source>
        <translation>view kept as a scene</translation>
    </message>
    <message>
        <source>这一幕的画面</source>
        <translation>view of the scene</translation>
    </message>
    <message>
        <source>标记地点</source>
        <translation>Mark places</translation>
    </message>
    <message>
        <source>车站</source>
        <translation>stations</translation>
    </message>
    <message>
        <source>建筑</source>
        <translation>buildings</translation>
    </message>
    <message>
        <source>绿地</source>
        <translation>green areas</translation>
    </message>
    <message>
        <source>水面</source>
        <translation>water areas</translation>
    </message>
    <message>
        <source>铁路</source>
        <translation>rail lines</translation>
    </message>
    <message>
        <source>水道</source>
        <translation>waterways</translation>
    </message>
    <message>
        <source>编号已被占用，已改</source>
        <translation>ids that were taken, changed</translation>
    </message>
    <message>
        <source>位置不能用</source>
        <translation>positions that cannot be used</translation>
    </message>
    <message>
        <source>线和面，不能作为地点</source>
        <translation>lines and areas, which cannot be places</translation>
    </message>
    <message>
        <source>文字读不出</source>
        <translation>rows whose text cannot be read</translation>
    </message>
    <message>
        <source>没有名称</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>重复的车站</source>
        <translation>stations that came twice</translation>
    </message>
    <message>
        <source>名称读不出</source>
        <translation>names that cannot be read</translation>
    </message>
    <message>
        <source>图形不能用</source>
        <translation>shapes that cannot be used</translation>
    </message>
    <message>
        <source>导入叠加图层</source>
        <translation>Import an overlay</translation>
    </message>
    <message>
        <source>移除叠加图层</source>
        <translation>Take out an overlay</translation>
    </message>
    <message>
        <source>显示叠加图层</source>
        <translation>Show an overlay</translation>
    </message>
    <message>
        <source>隐藏叠加图层</source>
        <translation>Hide an overlay</translation>
    </message>
    <message>
        <source>叠加</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>点</source>
        <translation>points</translation>
    </message>
    <message>
        <source>线</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>面</source>
        <translation>areas</translation>
    </message>
    <message>
        <source>没有闭合的面，已补</source>
        <translation>areas that were not closed, closed</translation>
    </message>
    <message>
        <source>自相交的面，已改</source>
        <translation>areas that crossed themselves, mended</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>选用自己写的</source>
        <translation>Keeping one&apos;s own text</translation>
    </message>
    <message>
        <source>整条记录</source>
        <translation>The whole record</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>位置的把握</source>
        <translation>Position&apos;s certainty</translation>
    </message>
    <message>
        <source>误差 米</source>
        <translation>Uncertainty in m</translation>
    </message>
    <message>
        <source>位置的依据</source>
        <translation>Position&apos;s basis</translation>
    </message>
    <message>
        <source>放置日期</source>
        <translation>Day of placing</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>无障碍</source>
        <translation>Step-free</translation>
    </message>
    <message>
        <source>站点和顺序</source>
        <translation>Stops and their order</translation>
    </message>
    <message>
        <source>走法</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>幕的顺序</source>
        <translation>Order of the scenes</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>画面</source>
        <translation>View</translation>
    </message>
    <message>
        <source>图层</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>另作的改动</source>
        <translation>A change of its own</translation>
    </message>
    <message>
        <source>更新的地点</source>
        <translation>Places updated</translation>
    </message>
    <message>
        <source>没有变化的地点</source>
        <translation>Places without changes</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>位置来自导入的文件，精度未注明</source>
        <translation>The position came from an imported file that does not state its accuracy</translation>
    </message>
</context>
</TS>
