// what the JDK hands a closure that is nobody's to own may be kept
import org.jspecify.annotations.Nullable;

class HandlerKeepsTheError {
  private @Nullable Throwable last;
  private @Nullable Runnable work;

  void watch(Thread thread) {
    thread.setUncaughtExceptionHandler((where, error) -> last = error);
  }

  java.util.concurrent.ThreadFactory threads() {
    return job -> {
      work = job;
      return new Thread(job);
    };
  }

  boolean hasFailed() {
    return last != null && work != null;
  }
}
