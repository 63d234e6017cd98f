// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// A solid line. What a dashed one counts costs a software renderer as much as all the rest, even where it is skipped.
layout(location = 0) in vec2 awayPx;
layout(location = 0) out vec4 fragColour;

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
    fragColour = colour * clamp((halfWidthPx - length(awayPx)) / softPx + 0.5, 0.0, 1.0);
}
