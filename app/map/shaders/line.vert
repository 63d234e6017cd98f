// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Widens a line to its width in pixels: the mesh holds the centreline and the direction to widen along.
layout(location = 0) in vec2 position; // map units from the mesh's origin
layout(location = 1) in vec2 extrude;
layout(location = 2) in vec2 measure; // across -1..1, along in map units

layout(location = 0) out float acrossPx;
layout(location = 1) out float alongPx;

layout(std140, binding = 0) uniform Line
{
    mat4 matrix;
    vec4 colour;
    float opacity;
    float halfWidthPx;
    float unitsPerPx;
    float softPx;
    float dashOnPx;
    float dashOffPx;
    float dotPx;
};

void main()
{
    float reachPx = halfWidthPx + softPx;
    acrossPx = measure.x * reachPx;
    alongPx = measure.y / unitsPerPx;
    gl_Position = matrix * vec4(position + extrude * reachPx * unitsPerPx, 0.0, 1.0);
}
