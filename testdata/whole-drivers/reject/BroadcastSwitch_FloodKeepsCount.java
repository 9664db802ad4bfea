// The count of the switch itself is never released.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicLong;

class BroadcastSwitch {
  private final List<SwitchPort> ports = new CopyOnWriteArrayList<>();

  void plug(SwitchPort port) {
    ports.add(port);
  }

  void flood(SwitchPort from, @Owned EtherFrame frame) {
    if (ports.isEmpty()) {
      frame.free();
      return;
    }
    // :: error: [count.leaked]
    EtherFrame shared = frame.share();
    for (SwitchPort port : ports) {
      if (port == from) {
        continue;
      }
      port.enqueue(shared.retain());
    }
  }
}

class SwitchPort implements Runnable {
  interface Phy {
    void transmit(byte[] bytes);
  }

  private final LinkedBlockingDeque<@Refcounted EtherFrame> tx = new LinkedBlockingDeque<>(256);
  private final AtomicLong drops = new AtomicLong();
  private final Phy phy;

  SwitchPort(Phy phy) {
    this.phy = phy;
  }

  void enqueue(@Refcounted EtherFrame frame) {
    if (!tx.offerLast(frame)) {
      drops.addAndGet(frame.length());
      frame.release();
    }
  }

  @Override
  public void run() {
    while (!Thread.interrupted()) {
      EtherFrame frame;
      try {
        frame = tx.takeFirst();
      } catch (InterruptedException e) {
        break;
      }
      phy.transmit(frame.bytes());
      frame.release();
    }
    unplug();
  }

  private void unplug() {
    for (EtherFrame f = tx.pollFirst(); f != null; f = tx.pollFirst()) {
      f.release();
    }
  }
}

@Tracked
interface EtherFrame {
  int length();

  byte[] bytes();

  @Refcounted
  EtherFrame share(@Owned EtherFrame this);

  @TransfersOn(when = Outcome.NEVER)
  @Refcounted
  EtherFrame retain(@Refcounted EtherFrame this);

  void release(@Refcounted EtherFrame this);

  void free(@Owned EtherFrame this);
}
