// A client as a state machine with an enum; the link and the last request live in nullable fields.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StateMachineEnum {
  private enum State {
    CLOSED,
    READY,
    WAITING
  }

  private State state = State.CLOSED;
  private @Nullable @Owned Link link;
  private @Nullable @Owned Request inFlight;

  void onConnected(@Owned Link fresh) {
    Link old = link;
    link = fresh;
    state = State.READY;
    if (old != null) {
      old.close();
    }
  }

  void send(@Owned Request request) {
    Request unanswered = inFlight;
    switch (state) {
      case READY -> {
        inFlight = request;
        state = State.WAITING;
        if (unanswered != null) {
          unanswered.fail("lost");
        }
      }
      case WAITING -> request.fail("busy");
      default -> request.fail("closed");
    }
  }

  void onResponse(int status) {
    Request done = inFlight;
    inFlight = null;
    if (state == State.WAITING) {
      state = State.READY;
    }
    if (done != null) {
      done.complete(status);
    }
  }

  void onError() {
    state = State.CLOSED;
    Link broken = link;
    link = null;
    if (broken != null) {
      broken.close();
    }
    onResponse(500);
  }
}

@Tracked
interface Link {
  void close(@Owned Link this);
}

@Tracked
interface Request {
  void complete(@Owned Request this, int status);

  void fail(@Owned Request this, String why);
}
