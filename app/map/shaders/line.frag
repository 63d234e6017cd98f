// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in float acrossPx;
layout(location = 1) in float alongPx;
layout(location = 0) out vec4 fragColour;

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
};

// How much of a pixel lies inside an edge that is `inside` pixels away.
float coverage(float inside)
{
    return clamp(inside / softPx + 0.5, 0.0, 1.0);
}

void main()
{
    float shown = coverage(halfWidthPx - abs(acrossPx));
    if (dashOnPx > 0.0) {
        float period = dashOnPx + dashOffPx;
        float fromMiddle = abs(mod(alongPx, period) - dashOnPx / 2.0);
        shown *= coverage(dashOnPx / 2.0 - min(fromMiddle, period - fromMiddle));
    }
    float alpha = colour.a * opacity * shown;
    fragColour = vec4(colour.rgb * alpha, alpha);
}
