// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 awayPx;
layout(location = 1) in float alongPx;
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

// How much of a pixel lies inside an edge that is `inside` pixels away.
float coverage(float inside)
{
    return clamp(inside / softPx + 0.5, 0.0, 1.0);
}

// How much of a pixel lies on a dash or dot of some length about its middle, in a pattern that repeats.
float bar(float at, float middle, float lengthPx, float period)
{
    float away = abs(at - middle);
    return coverage(lengthPx / 2.0 - min(away, period - away));
}

void main()
{
    float period = dashOnPx + dashOffPx + (dotPx > 0.0 ? dotPx + dashOffPx : 0.0);
    float at = mod(alongPx, period);
    float piece = bar(at, dashOnPx / 2.0, dashOnPx, period);
    if (dotPx > 0.0)
        piece = max(piece, bar(at, dashOnPx + dashOffPx + dotPx / 2.0, dotPx, period));
    fragColour = colour * coverage(halfWidthPx - length(awayPx)) * piece;
}
