// A request is checked step by step, and each refusal answers it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ValidateEarly {
  private final IoExecutor executor;
  private final long capacity;
  private int refused;

  ValidateEarly(IoExecutor executor, long capacity) {
    this.executor = executor;
    this.capacity = capacity;
  }

  void submit(@Owned IoRequest request) {
    if (request.length() == 0) {
      request.complete(0);
      return;
    }
    if (request.offset() < 0 || request.offset() + request.length() > capacity) {
      refuse(request, 22);
      return;
    }
    if (request.length() % 512 != 0) {
      refuse(request, request.isWrite() ? 5 : 22);
      return;
    }
    if (!request.isWrite() && request.offset() == 0) {
      request.complete(request.length());
      return;
    }
    executor.execute(request);
  }

  private void refuse(@Owned IoRequest request, int errno) {
    refused++;
    request.fail(errno);
  }

  int refused() {
    return refused;
  }
}

interface IoExecutor {
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
