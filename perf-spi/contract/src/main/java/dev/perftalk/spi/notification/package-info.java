/**
 * The notification contract: one method, three answers.
 *
 * <p>A provider implements {@link dev.perftalk.spi.notification.Notifier}.
 */
@NullMarked
package dev.perftalk.spi.notification;

import org.jspecify.annotations.NullMarked;
