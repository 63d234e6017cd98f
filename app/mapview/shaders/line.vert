// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Widens a line to its width in pixels: the mesh holds the centreline and the direction to widen along.
layout(location = 0) in vec2 position; // map units from the mesh's origin
layout(location = 1) in vec2 extrude;
layout(location = 2) in vec3 measure; // across -1..1, beyond an end 0..1, along in map units

layout(location = 0) out vec2 awayPx; // from the centreline: across it, and beyond an end
layout(location = 1) out float alongPx;

layout(std140, binding = 0) uniform Line
{
    mat4 matrix;
    vec4 colour; // premultiplied
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
    awayPx = measure.xy * reachPx;
    alongPx = measure.z / unitsPerPx;
    gl_Position = matrix * vec4(position + extrude * reachPx * unitsPerPx, 0.0, 1.0);
}
