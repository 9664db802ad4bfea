// The response completes the call that get() only lent, and the map keeps it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

class PendingById {
  private final Map<Integer, @Owned Call> pending = new HashMap<>();
  private int nextId = 1;
  private int orphans;

  int send(Wire wire, @Owned Call call) throws IOException {
    int id = nextId++;
    try {
      wire.write(id, call.payload());
    } catch (IOException e) {
      call.fail(e);
      throw e;
    }
    Call clash = pending.put(id, call);
    if (clash != null) {
      clash.fail(new IOException("id reused: " + id));
    }
    return id;
  }

  void onResponse(int id, byte[] body) {
    Call call = pending.get(id);
    if (call == null) {
      orphans++;
      return;
    }
    // :: error: [borrow.transferred]
    call.succeed(body);
  }

  void onClose(IOException cause) {
    for (Integer id : new ArrayList<>(pending.keySet())) {
      Call call = pending.remove(id);
      if (call != null) {
        call.fail(cause);
      }
    }
  }

  int orphans() {
    return orphans;
  }
}

interface Wire {
  void write(int id, byte[] payload) throws IOException;
}

@Tracked
interface Call {
  byte[] payload();

  void succeed(@Owned Call this, byte[] body);

  void fail(@Owned Call this, IOException cause);
}
