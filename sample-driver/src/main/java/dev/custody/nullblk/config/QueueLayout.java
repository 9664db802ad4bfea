package dev.custody.nullblk.config;

import java.time.Duration;

/**
 * The hardware queues of a device.
 *
 * @param submit queues for submission, at least 1
 * @param poll further queues, whose completions are polled for
 * @param depth tags per queue
 * @param blocking whether requests are queued from threads that may wait ({@code
 *     BLK_MQ_F_BLOCKING})
 * @param requestTimeout the time that a started request has
 */
public record QueueLayout(
    int submit, int poll, int depth, boolean blocking, Duration requestTimeout) {
  /** One queue of 64 tags; requests have five seconds. */
  public static final QueueLayout DEFAULT = new QueueLayout(1, 0, 64, false, Duration.ofSeconds(5));

  private static final int GREATEST_COUNT = 256;
  private static final int GREATEST_DEPTH = 10240;

  /**
   * Checks the queues.
   *
   * @throws IllegalArgumentException when they make no sense
   */
  public QueueLayout {
    Checks.within("number of queues", submit, 1, GREATEST_COUNT);
    Checks.within("number of poll queues", poll, 0, GREATEST_COUNT);
    Checks.within("queue depth", depth, 1, GREATEST_DEPTH);
    Checks.that(
        requestTimeout.toMillis() > 0, "invalid request timeout: must be at least one millisecond");
  }

  /**
   * The number of queues of both kinds.
   *
   * @return the count
   */
  public int total() {
    return submit + poll;
  }

  /**
   * Changes the number of queues.
   *
   * @param submitQueues for submission
   * @param pollQueues polled
   * @return a copy that has them
   */
  public QueueLayout withQueues(int submitQueues, int pollQueues) {
    return new QueueLayout(submitQueues, pollQueues, depth, blocking, requestTimeout);
  }

  /**
   * Changes the depth.
   *
   * @param tags per queue
   * @return a copy that has it
   */
  public QueueLayout withDepth(int tags) {
    return new QueueLayout(submit, poll, tags, blocking, requestTimeout);
  }

  /**
   * Changes whether queueing may wait.
   *
   * @param mayWait whether it may
   * @return a copy that says so
   */
  public QueueLayout withBlocking(boolean mayWait) {
    return new QueueLayout(submit, poll, depth, mayWait, requestTimeout);
  }

  /**
   * Changes the time that a started request has.
   *
   * @param timeout the time
   * @return a copy that has it
   */
  public QueueLayout withRequestTimeout(Duration timeout) {
    return new QueueLayout(submit, poll, depth, blocking, timeout);
  }
}
