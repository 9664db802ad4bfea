// The return of the finally block swallows the failure of the body, and with it the buffer.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ReturnInFinallySwallows {
  private boolean up = true;

  @SuppressWarnings("finally")
  // :: error: [owned.leaked]
  boolean flush(@Owned Buffer buffer, Probe probe) {
    try {
      probe.run();
      buffer.flush();
    } finally {
      return up;
    }
  }
}

interface Probe {
  void run() throws IOException;
}

@Tracked
interface Buffer {
  void recycle(@Owned Buffer this);

  void flush(@Owned Buffer this);

  int remaining();
}
