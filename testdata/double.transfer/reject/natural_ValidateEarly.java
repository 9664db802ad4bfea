// After refusing the request the method goes on and executes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ValidateEarly {
  private final Backend backend;
  private final long capacity;
  private int refused;

  ValidateEarly(Backend backend, long capacity) {
    this.backend = backend;
    this.capacity = capacity;
  }

  void submit(@Owned IoRequest request) {
    if (request.length() == 0) {
      request.complete(0);
      return;
    }
    if (request.offset() < 0 || request.offset() + request.length() > capacity) {
      refuse(request, 22);
    }
    // :: error: [double.transfer]
    backend.execute(request);
  }

  private void refuse(@Owned IoRequest request, int errno) {
    refused++;
    request.fail(errno);
  }

  int refused() {
    return refused;
  }
}

interface Backend {
  void execute(@Owned IoRequest request);
}

@Tracked
interface IoRequest {
  long offset();

  int length();

  boolean isWrite();

  void complete(@Owned IoRequest this, int bytes);

  void fail(@Owned IoRequest this, int errno);
}
