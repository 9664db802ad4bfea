// Everything that a map of owners shows may be read where it is shown.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class LoansOfAMapRead {
  private final Map<Integer, @Owned Packet> window = new LinkedHashMap<>();

  synchronized int bytes(Packet fallback) {
    int sum = 0;
    for (Packet packet : window.values()) {
      sum += packet.size();
    }
    for (Map.Entry<Integer, @Owned Packet> entry : window.entrySet()) {
      sum += entry.getKey() + entry.getValue().size();
    }
    for (int key : window.keySet()) {
      Packet packet = window.get(key);
      sum += packet == null ? 0 : packet.size();
    }
    return sum + window.getOrDefault(0, fallback).size();
  }

  synchronized void print() {
    window.forEach((seq, packet) -> System.out.println(seq + ": " + packet.size()));
  }

  synchronized @Nullable @Owned Packet ack(int seq) {
    return window.remove(seq);
  }
}

@Tracked
final class Packet {
  private final byte[] bytes;

  Packet(byte[] bytes) {
    this.bytes = bytes;
  }

  void transmit(@Owned Packet this) {}

  void discard(@Owned Packet this) {}

  int size() {
    return bytes.length;
  }
}
