package lomboked;

import lombok.Data;

@Data
class Room {
  private final int number;
}
