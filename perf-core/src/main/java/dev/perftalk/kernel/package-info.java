/** What all rooms share: ids, periods, texts in Chinese and English, reasons, findings and outcomes. */
@NullMarked
package dev.perftalk.kernel;

import org.jspecify.annotations.NullMarked;
