// A reactor keeps its channels by key; a channel that fails in its handler is deregistered and
// closed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class LoopReactor {
  private final Map<Integer, @Owned NioChannel> channels = new HashMap<>();
  private final ArrayDeque<Integer> ready = new ArrayDeque<>();
  private int nextKey;

  int register(@Owned NioChannel channel) {
    int key = nextKey++;
    NioChannel old = channels.put(key, channel);
    if (old != null) {
      old.close();
    }
    return key;
  }

  void wakeup(int key) {
    ready.add(key);
  }

  void selectNow() {
    Integer key;
    while ((key = ready.poll()) != null) {
      NioChannel channel = channels.get(key);
      if (channel == null) {
        continue;
      }
      try {
        channel.onReady();
      } catch (IOException e) {
        deregister(key);
      }
    }
  }

  void deregister(int key) {
    NioChannel channel = channels.remove(key);
    if (channel != null) {
      channel.close();
    }
  }

  void shutdown() {
    for (int key = 0; key < nextKey; key++) {
      deregister(key);
    }
    ready.clear();
  }
}

@Tracked
interface NioChannel {
  void onReady() throws IOException;

  void close(@Owned NioChannel this);
}
