// Work is done on the loop, and the completion gets the result as its owner.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class LoopCompletion {
  private final Loop loop;

  LoopCompletion(Loop loop) {
    this.loop = loop;
  }

  void process(@Owned Request request, ReplySink sink) {
    loop.execute(
        () -> {
          Reply reply = compute(request);
          request.done();
          sink.accept(reply);
        });
  }

  void reject(@Owned Request request, int code) {
    loop.execute(() -> request.fail(code));
  }

  private static @Owned Reply compute(@Borrowed Request request) {
    return new Reply(request.body() * 2);
  }

  int processAll(ArrayDeque<@Owned Request> requests, ReplySink sink) {
    int submitted = 0;
    while (!requests.isEmpty()) {
      Request request = requests.remove();
      if (request.body() < 0) {
        reject(request, 400);
        continue;
      }
      process(request, sink);
      submitted++;
    }
    return submitted;
  }
}

interface Loop {
  void execute(@RunsOnce Runnable task);
}

interface ReplySink {
  void accept(@Owned Reply reply);
}

@Tracked
interface Request {
  int body();

  void done(@Owned Request this);

  void fail(@Owned Request this, int code);
}

@Tracked
final class Reply {
  private final int value;

  Reply(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }

  void send(@Owned Reply this) {}
}
