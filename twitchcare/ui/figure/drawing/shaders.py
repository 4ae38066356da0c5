"""The light on the figure, written for the graphics card.

Plain enough for OpenGL 2.1 and OpenGL ES 2 alike. `figure/light.py` says the same in numpy: change both.
Colours leave multiplied by their coverage.
"""

BODY_VERTEX = """
attribute highp vec3 place;
attribute highp vec3 outward;
attribute mediump vec3 tint;
attribute highp vec3 trait;
uniform highp mat4 to_picture;
varying highp vec3 at;
varying mediump vec3 normal;
varying mediump vec3 tone;
varying highp vec3 own;
void main() {
    at = place;
    normal = outward;
    tone = tint;
    own = trait;
    gl_Position = to_picture * vec4(place, 1.0);
}
"""

_LIGHT = """
uniform highp vec3 eye;
uniform mediump vec3 key;
uniform mediump vec3 edge;
uniform mediump vec3 fill;
mediump vec3 light_on(mediump vec3 n, mediump float openness) {
    mediump float wrapped = pow(clamp((dot(n, key) + 0.35) / 1.35, 0.0, 1.0), 1.4);
    mediump float sky = 0.5 + 0.5 * n.y;
    mediump vec3 ambient = (0.32 + 0.20 * sky) * vec3(0.96, 0.98, 1.04);
    ambient += (1.0 - sky) * 0.10 * vec3(1.1, 0.95, 0.85);
    mediump float side = clamp(dot(n, fill), 0.0, 1.0) * 0.16;
    return ambient * openness
        + wrapped * 0.76 * (0.35 + 0.65 * openness) * vec3(1.03, 1.0, 0.96)
        + side * openness * vec3(0.92, 0.96, 1.06);
}
"""

BODY_FRAGMENT = (
    """
varying highp vec3 at;
varying mediump vec3 normal;
varying mediump vec3 tone;
varying highp vec3 own;
uniform mediump vec3 skin;
uniform mediump vec3 cloth;
uniform mediump vec3 warmth;
uniform mediump float strength;
uniform mediump float soft_cm;
"""
    + _LIGHT
    + """
void main() {
    mediump vec3 n = normalize(normal);
    mediump float facing = clamp(dot(n, normalize(eye - at)), 0.0, 1.0);
    mediump float covered = clamp(own.x / soft_cm + 0.5, 0.0, 1.0);
    mediump float hem = max(1.0 - abs(own.x - 0.45) / 0.3, 0.0) * covered;
    mediump vec3 base = mix(skin * tone, cloth * (1.0 - 0.2 * hem), covered);
    mediump float glow = clamp(own.y * strength, 0.0, 1.0);
    glow = glow * glow * (3.0 - 2.0 * glow);
    base = mix(base, warmth, 0.82 * glow);
    mediump float away = 1.0 - facing;
    mediump float rim = clamp(dot(n, edge), 0.0, 1.0) * away * away * mix(0.55, 0.4, covered);
    mediump vec3 lit = base * light_on(n, own.z) + rim * (0.4 + 0.6 * own.z);
    lit += warmth * glow * (0.10 + 0.26 * away);
    gl_FragColor = vec4(lit, 1.0);
}
"""
)

THING_VERTEX = """
attribute highp vec3 place;
attribute highp vec3 outward;
uniform highp mat4 to_picture;
varying mediump vec3 normal;
void main() {
    normal = outward;
    gl_Position = to_picture * vec4(place, 1.0);
}
"""

THING_FRAGMENT = (
    """
varying mediump vec3 normal;
uniform mediump vec3 colour;
uniform mediump float opacity;
"""
    + _LIGHT
    + """
void main() {
    gl_FragColor = vec4(colour * light_on(normalize(normal), 1.0), 1.0) * opacity;
}
"""
)

SHADOW_VERTEX = """
attribute highp vec3 place;
attribute mediump vec3 outward;
uniform highp mat4 to_picture;
varying mediump vec2 spot;
void main() {
    spot = outward.xy;
    gl_Position = to_picture * vec4(place, 1.0);
}
"""

SHADOW_FRAGMENT = """
varying mediump vec2 spot;
uniform sampler2D dark;
uniform mediump vec3 colour;
void main() {
    mediump float density = texture2D(dark, spot).a;
    gl_FragColor = vec4(colour, 1.0) * density;
}
"""
