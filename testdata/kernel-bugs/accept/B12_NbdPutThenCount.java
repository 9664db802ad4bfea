// nbd: don't allow reconnect after disconnect (CVE-2025-21731): the worker touches the configuration after putting it.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;

class NbdPutThenCount {
  void receive(@Refcounted Config config) {
    while (config.readReply()) {
      Thread.onSpinWait();
    }
    config.threadDone();
    config.put();
  }
}

@Tracked
interface Config {
  boolean readReply();

  void threadDone();

  void put(@Refcounted Config this);
}
