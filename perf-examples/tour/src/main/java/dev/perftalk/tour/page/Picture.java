package dev.perftalk.tour.page;

import j2html.tags.DomContent;

/** Something to look at beside a chapter. Immutable. */
public abstract sealed class Picture permits CascadePicture, RingPicture, MatrixPicture, RhythmPicture {
    /** How wide a picture may be and stand beside a side heading without being scrolled. */
    static final double WIDTH = 740;

    Picture() {}

    /** The figure in one language. */
    abstract DomContent draw(Words words);
}
