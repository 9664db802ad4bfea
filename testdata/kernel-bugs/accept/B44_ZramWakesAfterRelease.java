// zram: fix use-after-free in zram_writeback_endio (CVE-2026-63951): the waiter may free the control block before it is woken.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;

class ZramWakesAfterRelease {
  void endIo(@Refcounted Writeback control, boolean failed) {
    if (failed) {
      control.noteError();
    }
    control.wakeUp();
    control.done();
  }
}

@Tracked
interface Writeback {
  void noteError();

  void wakeUp();

  void done(@Refcounted Writeback this);
}
